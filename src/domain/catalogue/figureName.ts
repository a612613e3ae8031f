import { indicatorOf, partOf, type ElementKey } from '../ids';
import type { Language } from '../texts/language';
import type { Catalogue } from './indicator';

/** A figure by its code and in words, as “(code) Số đơn vị … – xã”; the code alone where the catalogue lacks it. */
export function figureName(key: ElementKey, { indicators, dimensions }: Catalogue, language: Language): string {
  const words = indicators.find(({ code }) => code === indicatorOf(key))?.[language];
  const part = dimensions.flatMap(({ parts }) => parts).find(({ id }) => id === partOf(key))?.[language];
  return [key, [words, part].filter((one) => one !== undefined).join(' – ')].filter((one) => one !== '').join(' ');
}
