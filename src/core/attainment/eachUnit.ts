import { asksOfEach, outcomeCounts, outcomeOf } from '../../domain/targets/each';
import { verdictOf, type Attainment, type EachAttainment } from '../../domain/targets/verdict';
import type { AttainmentReason } from './reasons';

/** A unit's own attainment with what it says of the unit. */
export function eachOf(attainment: Attainment): EachAttainment {
  return { outcome: outcomeOf(attainment), attainment };
}

/**
 * The attainment of the whole with those of its units. Where values are allocated the whole is tested against its own;
 * otherwise it has reached the target when each of them has: one that falls short decides, and as long as none does,
 * one that is not known leaves it open (docs/rules-of-meaning.md#each-unit).
 */
export function withEach(whole: Attainment, each: readonly EachAttainment[], year: number): Attainment {
  if (!asksOfEach(whole.target)) return whole;
  if (whole.target.allocated !== undefined) return { ...whole, each };
  const { bounds: _, reference: __, above: ___, ...plain } = whole;
  const { reached, notReached, unknown } = outcomeCounts(each);
  const decided = { ...plain, gap: null, needed: null, ofPlan: null, each };
  if (notReached > 0)
    return said(decided, {
      verdict: verdictOf(false, year, whole.target.periodTo),
      reason: 'eachReached',
      open: unknown > 0,
    });
  if (unknown > 0) return said(decided, { verdict: 'insufficientData', reason: 'eachUnknown', open: true });
  if (reached === 0) return said(decided, { verdict: 'notApplicable', reason: 'noEachUnit', open: false });
  return said(decided, { verdict: 'met', reason: 'eachReached', open: false });
}

interface Decision {
  readonly verdict: Attainment['verdict'];
  readonly reason: AttainmentReason;
  readonly open: boolean;
}

/** A unit that falls short decides whatever the unknown ones do, so only the count of them is provisional. */
function said(attainment: Attainment, { verdict, reason, open }: Decision): Attainment {
  return { ...attainment, verdict, reason, provisional: open && verdict !== 'insufficientData' ? false : open };
}
