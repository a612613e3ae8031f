import { quotient, scaled, SCALE } from '../exact/fixed';
import type { Asked, End } from './comparators';
import type { RateFigures } from './growth';
import { reckoningOf, type Measure } from './measure';

/**
 * What is asked of a measure. All figures beside it are in whole millionths, so that nothing is rounded before it is
 * tested: 60 exactly fails "> 60" and passes "≥ 60", and 59,96 fails both.
 */
export interface Bar {
  readonly measure: Measure;
  readonly asked: Asked;
  /** Figures of the base year, for growth. */
  readonly base?: RateFigures<bigint>;
}

/** The result as it is shown: percent, growth in percent or points, or the figure itself. Unrounded. */
export function resultOf(bar: Bar, numerator: bigint, denominator: bigint): number {
  const { amount, over } = reckoned(bar, numerator, denominator);
  return quotient(amount, over);
}

/** Result − what is asked (its lower end, where it has two), in the result's unit. Exactly 0 at the limit. */
export function gapOf(bar: Bar, numerator: bigint, denominator: bigint): number | null {
  const result = reckoned(bar, numerator, denominator);
  const end = bar.asked.from ?? bar.asked.to;
  return end ? quotient(beyond(end, result), result.over * SCALE) : null;
}

/** Where a result stands to what is asked. */
export type Standing = 'below' | 'within' | 'above';

/** Whether a numerator stays below what is asked, gives it, or is beyond its upper end. */
export function standingOf(bar: Bar, numerator: bigint, denominator: bigint): Standing {
  return standing(bar.asked, reckoned(bar, numerator, denominator));
}

/** Whether a numerator gives what is asked. */
export function meets(bar: Bar, numerator: bigint, denominator: bigint): boolean {
  return standingOf(bar, numerator, denominator) === 'within';
}

/**
 * Smallest whole number to add to the numerator to meet what is asked, or, where only an upper end is asked, to take
 * away (negative); 0 when it is met. Null where no whole number does: above an upper end, or stepping over a limit.
 */
export function neededToMeet(bar: Bar, numerator: bigint, denominator: bigint): number | null {
  const result = reckoned(bar, numerator, denominator);
  const { from, to } = bar.asked;
  if (standing(bar.asked, result) === 'within') return 0;
  if (!from) return to ? -Number(steps(beyond(to, result), to, result)) : null;
  const more = steps(-beyond(from, result), from, result);
  const after = { ...result, amount: result.amount + more * result.step };
  return more > 0n && standing(bar.asked, after) === 'within' ? Number(more) : null;
}

/** A result is `amount` ÷ `over`; one more in the numerator adds `step` to the amount. */
interface Result {
  readonly amount: bigint;
  readonly over: bigint;
  readonly step: bigint;
}

function reckoned({ measure, base }: Bar, numerator: bigint, denominator: bigint): Result {
  const known = { denominator, ...(base ? { base } : {}) };
  const { per, times = 1n, minus = 0n, over = SCALE } = reckoningOf(measure, known, (one, other) => one * other);
  const rateBase = BigInt(per);
  return { amount: rateBase * (numerator * times - minus), over, step: rateBase * times * SCALE };
}

/** How far a result lies above an end, in parts of `over` millionths. */
function beyond({ value }: End, { amount, over }: Result): bigint {
  return amount * SCALE - scaled(value) * over;
}

function standing({ from, to }: Asked, result: Result): Standing {
  const passes = (distance: bigint, enough: boolean): boolean => distance > 0n || (enough && distance === 0n);
  if (from && !passes(beyond(from, result), from.enough)) return 'below';
  return to && !passes(-beyond(to, result), to.enough) ? 'above' : 'within';
}

/** Whole steps of the numerator over a distance to an end; one more where the end itself is not enough. */
function steps(distance: bigint, { enough }: End, { step }: Result): bigint {
  const whole = distance / (step * SCALE);
  const exact = distance % (step * SCALE) === 0n;
  return exact && enough ? whole : whole + 1n;
}
