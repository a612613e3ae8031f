import type { Sentence } from '../texts/sentence';
import type { Unit } from '../territory/unit';
import type { Target } from './target';
import type { Attainment, EachAttainment } from './verdict';

/** Units that may each have to reach a target for themselves, beside the plan's own unit. */
export const EACH_LEVELS = ['district', 'commune', 'department', 'facility'] as const;
export type EachLevel = (typeof EACH_LEVELS)[number];

/** What such a unit is called, whatever its type. */
export const EACH_WORDS: Readonly<Record<EachLevel, Sentence>> = {
  district: { vi: 'huyện', en: 'district' },
  commune: { vi: 'xã, phường', en: 'commune' },
  department: { vi: 'cơ quan', en: 'department' },
  facility: { vi: 'cơ sở', en: 'facility' },
};

/** What a unit that has to reach a target for itself did; `unknown`: it is missing, or what is missing can change it. */
export type EachOutcome = 'reached' | 'notReached' | 'unknown' | 'exempt';

/** A target that asks something of units below the plan's own. */
type EachTarget = Pick<Target, 'each' | 'allocated'>;

/** Whether units below have to reach a target themselves. */
export function asksOfEach({ each, allocated }: EachTarget): boolean {
  return each !== undefined || allocated !== undefined;
}

/** Whether a unit has to reach a target itself: one a value was allocated to, else one of the level named. */
export function hasToReach({ each, allocated }: EachTarget, { code, level }: Pick<Unit, 'code' | 'level'>): boolean {
  if (allocated) return allocated.some(({ unit }) => unit === code);
  // The communes of a former district stand in for it.
  return level === each || (each === 'district' && level === 'cluster');
}

/**
 * What a target asks of some units alone: the sum of the values allocated to them, or its one value. Undefined where
 * values are allocated and they have none.
 */
export function askedOf(target: Target, codes: ReadonlySet<string>): Target | undefined {
  const { each: _, allocated, ...plain } = target;
  if (!allocated) return plain;
  const own = allocated.filter(({ unit }) => codes.has(unit));
  return own.length === 0 ? undefined : { ...plain, value: sumOf(own) };
}

/** The sum of allocated values, exact to six decimals as plans write them. */
export function sumOf(allocated: readonly { readonly value: number }[]): number {
  return Number(allocated.reduce((sum, { value }) => sum + value, 0).toFixed(6));
}

/** What a unit's own verdict says of it; a verdict that missing units below can change says nothing yet. */
export function outcomeOf({ verdict, provisional, bounds, reason }: Attainment): EachOutcome {
  if (verdict === 'notApplicable' || reason === 'notCollected') return 'exempt';
  if (verdict === 'insufficientData' || (provisional && bounds?.settled !== true)) return 'unknown';
  return verdict === 'met' ? 'reached' : 'notReached';
}

/** How many of the units that have to reach a target did what. */
export function outcomeCounts(each: readonly EachAttainment[]): Readonly<Record<EachOutcome, number>> {
  const count = (outcome: EachOutcome): number => each.filter((one) => one.outcome === outcome).length;
  return {
    reached: count('reached'),
    notReached: count('notReached'),
    unknown: count('unknown'),
    exempt: count('exempt'),
  };
}
