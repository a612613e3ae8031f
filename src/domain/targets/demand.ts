import { PER_CENT } from '../exact/rate';
import { quotient, scaled, SCALE } from '../exact/fixed';
import { ruleOf, type Asked, type Comparator, type End } from './comparators';
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

/** The result as it is shown: on the base of its rate, growth or fall in percent, points or heads, or the figure itself. Unrounded. */
export function resultOf(bar: Bar, numerator: bigint, denominator: bigint): number {
  const { amount, over } = reckoned(bar, numerator, denominator);
  return quotient(amount, over);
}

/**
 * Result − what is asked, in the result's unit: below a lower end negative, above an upper end positive, exactly 0 at
 * the limit and anywhere between two ends. Where one end is asked it also says how far a result is on the right side.
 */
export function gapOf({ asked, ...bar }: Bar, numerator: bigint, denominator: bigint): number | null {
  const result = reckoned(bar, numerator, denominator);
  const { from, to } = asked;
  if (!from || !to) {
    const end = from ?? to;
    return end ? quotient(beyond(end, result), result.over * SCALE) : null;
  }
  const [below, above] = [beyond(from, result), beyond(to, result)];
  return quotient(below < 0n ? below : above > 0n ? above : 0n, result.over * SCALE);
}

/**
 * A result in percent of the plan, unrounded: of the target, or the target in percent of the result where less is
 * better. Null for comparators that have none, below 0, over nothing, and for a limit of 0.
 */
export function ofPlan(bar: Bar, comparator: Comparator, numerator: bigint, denominator: bigint): number | null {
  const rule = ruleOf(comparator).ofPlan;
  const end = bar.asked.from ?? bar.asked.to;
  if (!rule || !end) return null;
  const { amount, over } = reckoned(bar, numerator, denominator);
  const [result, target] = [amount * SCALE, scaled(end.value) * over];
  const [part, whole] = rule === 'resultOfTarget' ? [result, target] : [target, result];
  if (part < 0n || whole <= 0n || target <= 0n) return null;
  return quotient(part * BigInt(PER_CENT), whole);
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
 * Smallest whole number to add to the numerator to meet what is asked, or, where the result is too high, to take away
 * (negative); 0 when it is met. Null where no whole number does: stepping over a limit, or taking away more than there is.
 */
export function neededToMeet(bar: Bar, numerator: bigint, denominator: bigint): number | null {
  const result = reckoned(bar, numerator, denominator);
  const where = standing(bar.asked, result);
  const end = where === 'below' ? bar.asked.from : bar.asked.to;
  if (where === 'within' || !end) return 0;
  const distance = beyond(end, result);
  const count = steps(distance < 0n ? -distance : distance, end, result);
  const change = (where === 'below') === result.step > 0n ? count : -count;
  const after = { ...result, amount: result.amount + change * result.step };
  const there = numerator + change * SCALE >= 0n && standing(bar.asked, after) === 'within';
  return there ? Number(change) : null;
}

/** A result is `amount` ÷ `over`; one more in the numerator adds `step` to the amount, which is negative for a fall. */
interface Result {
  readonly amount: bigint;
  readonly over: bigint;
  readonly step: bigint;
}

function reckoned({ measure, base }: Omit<Bar, 'asked'>, numerator: bigint, denominator: bigint): Result {
  const known = { denominator, ...(base ? { base } : {}) };
  const reckoning = reckoningOf(measure, known, (one, other) => one * other);
  const { per, times = 1n, minus = 0n, over = SCALE, falls } = reckoning;
  const rateBase = BigInt(falls ? -per : per);
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
  const size = (step < 0n ? -step : step) * SCALE;
  const whole = distance / size;
  return distance % size === 0n && enough ? whole : whole + 1n;
}
