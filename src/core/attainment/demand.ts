const MICRO = 1_000_000;
const SCALE = 1_000_000n;

/**
 * What a target asks of the numerator, in whole numbers: numerator × `left` against `right`. Every kind of
 * target comes down to this, so that nothing is rounded before it is tested (domain V23).
 */
export interface Demand {
  readonly left: bigint;
  readonly right: bigint;
  readonly test: '>=' | '>' | '=';
}

/** A figure in millionths: whole, whatever its decimals. */
export function scaled(value: number): bigint {
  const whole = Math.trunc(value);
  return BigInt(whole) * SCALE + BigInt(Math.round((value - whole) * MICRO));
}

/** The number nearest to a figure in millionths. */
export function unscaled(value: bigint): number {
  const rest = value % SCALE;
  return rest === 0n ? Number(value / SCALE) : Number(value) / MICRO;
}

/** A rate of at least `percent`: numerator × 100 against percent × denominator. */
export function rateDemand(test: Demand['test'], percent: number, denominator: bigint): Demand {
  return { left: 100n * SCALE, right: scaled(percent) * denominator, test };
}

/** A figure of at least `value`. */
export function countDemand(test: Demand['test'], value: number): Demand {
  return { left: 1n, right: scaled(value), test };
}

/** Whether a numerator (millionths) gives what is asked. */
export function meets(demand: Demand, numerator: bigint): boolean {
  const over = numerator * demand.left - demand.right;
  if (demand.test === '=') return over === 0n;
  return demand.test === '>' ? over > 0n : over >= 0n;
}

/**
 * Smallest whole number to add to the numerator so that the demand is met: 0 when it is. Null where nothing
 * can be added to meet it (an "equal" that is already exceeded, or a whole number that steps over it).
 */
export function neededToMeet(demand: Demand, numerator: bigint): number | null {
  if (meets(demand, numerator)) return 0;
  const short = demand.right - numerator * demand.left;
  const step = demand.left * SCALE;
  if (demand.test === '=') return short > 0n && short % step === 0n ? Number(short / step) : null;
  const whole = short / step;
  return Number(short % step === 0n && demand.test === '>=' ? whole : whole + 1n);
}

/** How far the numerator is over (or, negative, under) the demand, in parts of `unit`. */
export function distance(demand: Demand, numerator: bigint, unit: bigint): number {
  return Number(numerator * demand.left - demand.right) / Number(unit);
}

export { SCALE };
