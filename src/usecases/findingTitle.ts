import { figureName } from '../domain/catalogue/figureName';
import type { Catalogue } from '../domain/catalogue/indicator';
import type { NamedFinding } from '../domain/decision';
import type { Language } from '../domain/texts/language';
import { filled, type Sentence } from '../domain/texts/sentence';
import { ruleTitle } from './messages';

const ABOUT_FIGURE = { vi: '{title} ({figure})', en: '{title} ({figure})' } as const;

/**
 * What a finding is about where its sentence is not at hand: what its rule is about, and the figure in words. A figure
 * the catalogue does not know keeps its code.
 */
export function findingTitle({ rule, element }: NamedFinding, catalogue: Catalogue): Sentence {
  const title = { vi: ruleTitle(rule, 'vi'), en: ruleTitle(rule, 'en') };
  if (element === '') return title;
  const named = (language: Language): string => figureName(element, catalogue, language).slice(element.length + 1);
  const figure = { vi: named('vi'), en: named('en') };
  return filled(ABOUT_FIGURE, { title, figure: figure.vi === '' ? element : figure });
}
