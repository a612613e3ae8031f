import { asksOfEach, outcomeCounts, outcomeOf } from '../../domain/targets/each';
import {
  verdictOf,
  type Attainment,
  type EachAttainment,
  type Outlook,
  type TurningUnit,
} from '../../domain/targets/verdict';
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
  const { bounds: _, outlook: ____, reference: __, above: ___, ...plain } = whole;
  const { reached, notReached, unknown } = outcomeCounts(each);
  const outlook = outlookOfEach(each);
  const decided = { ...plain, gap: null, needed: null, ofPlan: null, each, ...(outlook ? { outlook } : {}) };
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

/** One unit that cannot reach it decides; otherwise whoever is not known yet can turn the whole. */
function outlookOfEach(each: readonly EachAttainment[]): Outlook | undefined {
  const unknown = each.filter(({ outcome }) => outcome === 'unknown').map(({ attainment }) => attainment);
  if (unknown.length === 0) return undefined;
  const of = (prospect: Outlook['prospect']): readonly Attainment[] =>
    unknown.filter(({ outlook }) => outlook?.prospect === prospect);
  const counted = {
    open: unknown.reduce((sum, { outlook }) => sum + (outlook?.open ?? 1), 0),
    unsized: unknown.reduce((sum, { outlook }) => sum + (outlook?.unsized ?? 0), 0),
  };
  if (each.some(({ outcome }) => outcome === 'notReached'))
    return { prospect: 'impossible', assumption: 'none', ...counted, turning: [] };
  const [impossible, certain] = [of('impossible'), of('certain')];
  if (impossible.length > 0)
    return { prospect: 'impossible', assumption: assumedBy(impossible, 'any'), ...counted, turning: [] };
  if (certain.length === unknown.length)
    return { prospect: 'certain', assumption: assumedBy(certain, 'all'), ...counted, turning: [] };
  const turning = unknown.filter(({ outlook }) => outlook?.prospect !== 'certain').flatMap(turningOf);
  return { prospect: 'open', assumption: 'none', ...counted, turning };
}

/** From what rests on least to what rests on most. */
const ASSUMPTIONS: readonly Outlook['assumption'][] = ['none', 'lastYear', 'former'];

/** What a prospect of the whole rests on: where one unit decides it the surest of them, where all have to, the least sure. */
function assumedBy(units: readonly Attainment[], needs: 'any' | 'all'): Outlook['assumption'] {
  const found = ASSUMPTIONS.filter((one) => units.some(({ outlook }) => outlook?.assumption === one));
  return (needs === 'any' ? found[0] : found.at(-1)) ?? 'none';
}

/** Below a district its units; a unit that has sent nothing is the one itself. How far it moves the whole is no figure. */
function turningOf({ unit, outlook }: Attainment): readonly TurningUnit[] {
  if (!outlook) return [{ unit, size: null, swing: null, alone: null }];
  return outlook.turning.map((one) => ({ ...one, swing: null, alone: null }));
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
