import { decidingDigits } from '../../domain/targets/words';
import type { Language } from '../../domain/texts/language';
import { showFixed } from '../../domain/texts/number';

/** A rate with one decimal, or as many as it takes not to show a value on the other side of a limit: 59,96, never 60,0. */
export function showRate(value: number, limits: readonly number[], lang: Language): string {
  return showFixed(value, decidingDigits(value, limits), lang);
}

/** A distance with one decimal, or as many as it takes not to show 0 where there is one. */
export function showDistance(value: number, lang: Language): string {
  return showFixed(Math.abs(value), decidingDigits(Math.abs(value), [0]), lang);
}
