import { showNumber } from '../texts/number';
import type { Language } from '../texts/language';
import { askedBy } from './comparators';
import type { Target } from './target';
import type { Attainment, Verdict } from './verdict';
import { decidingDigits, limitsOf } from './words';

/** A mark for each verdict, so that colour never stands alone (docs/rules-of-meaning.md#verdicts). */
export const VERDICT_MARKS: Readonly<Record<Verdict, string>> = {
  met: '✓',
  notMet: '✗',
  pending: '◔',
  insufficientData: '?',
  notApplicable: '–',
};

/** Decimals of a result in a line of marks, where none is needed to tell it from what is asked. */
const DIGITS = 2;

/** "✗ 59,996": a verdict's mark and its result, with decimals enough to tell it from what is asked of the target. */
export function outcomeText(
  { verdict, actual }: Pick<Attainment, 'verdict' | 'actual'>,
  target: Target,
  language: Language,
): string {
  if (actual === null) return VERDICT_MARKS[verdict];
  const digits = Math.max(DIGITS, decidingDigits(actual, limitsOf(askedBy(target))));
  return `${VERDICT_MARKS[verdict]} ${showNumber(actual, digits, language)}`;
}
