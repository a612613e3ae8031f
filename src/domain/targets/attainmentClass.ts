import type { Sentence } from '../texts/sentence';
import { sideOf } from './side';
import type { Attainment } from './verdict';

/**
 * How officials class a tested target (docs/rules-of-meaning.md#classes): beyond what is asked, just what is asked,
 * short of it at the end or before it is due, or not to be told yet.
 */
export type AttainmentClass = 'exceeded' | 'met' | 'notMet' | 'pending' | 'undecided';

/** The classes in words, inside a sentence. */
export const CLASS_WORDS: Readonly<Record<AttainmentClass, Sentence>> = {
  exceeded: { vi: 'vượt', en: 'exceeded' },
  met: { vi: 'đạt', en: 'met' },
  notMet: { vi: 'không đạt', en: 'not met' },
  pending: { vi: 'chưa đạt, chưa đến hạn', en: 'not met yet, not due yet' },
  undecided: { vi: 'chưa đánh giá được', en: 'not yet to be judged' },
};

/** The class of a tested target, which its verdict decides; undefined where nothing is asked or nobody is in scope. */
export function classOf(attainment: Pick<Attainment, 'target' | 'gap' | 'verdict'>): AttainmentClass | undefined {
  const { verdict } = attainment;
  if (verdict === 'notApplicable') return undefined;
  if (verdict === 'insufficientData') return 'undecided';
  return verdict === 'met' && isBeyond(attainment) ? 'exceeded' : verdict;
}

/** Whether a met target lies past its only end: of two ends, and of units of which each has to reach it, none does. */
function isBeyond(attainment: Pick<Attainment, 'target' | 'gap' | 'verdict'>): boolean {
  const side = sideOf(attainment);
  return side === 'over' || side === 'under';
}
