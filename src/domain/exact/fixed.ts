/**
 * Figures with at most six decimals, reckoned without binary fractions. Money is in million đồng, so a millionth is
 * one đồng: nothing real is smaller.
 */
const MICRO = 1_000_000;

/** Millionths in one: what `scaled` multiplies by. */
export const SCALE = 1_000_000n;

/** Figures this large are no count and no sum of money; below it 90,000 units still add up exactly. */
export const LARGEST_FIGURE = 1e11;

/** The part of a figure after the decimal point in millionths; sums of such whole numbers do not depend on their order. */
export function microOf(value: number): number {
  return Math.round((value - Math.trunc(value)) * MICRO);
}

/** The figure of separately summed whole parts and millionths: the double nearest to the decimal figure. */
export function joined(whole: number, micro: number): number {
  const carry = Math.trunc(micro / MICRO);
  const rest = micro - carry * MICRO;
  if (rest === 0) return whole + carry;
  const all = (whole + carry) * MICRO + rest;
  return Number.isSafeInteger(all) ? all / MICRO : whole + carry + rest / MICRO;
}

/** Exact sum of figures, whatever their order; 0 for none. */
export function exactSum(values: Iterable<number>): number {
  let whole = 0;
  let micro = 0;
  for (const value of values) {
    whole += Math.trunc(value);
    micro += microOf(value);
  }
  return joined(whole, micro);
}

/** Exact sum of figures; null for none, because nothing reported is not 0. */
export function sumOrNull(values: readonly number[]): number | null {
  return values.length === 0 ? null : exactSum(values);
}

/** A figure in millionths, as a whole number of any size: what products and limits are reckoned with. */
export function scaled(value: number): bigint {
  return BigInt(Math.trunc(value)) * SCALE + BigInt(microOf(value));
}

/** The double nearest to a figure in millionths. */
export function unscaled(value: bigint): number {
  return quotient(value, SCALE);
}

/** Bits of a double's fraction, two more to round by, one to be sure. */
const ENOUGH_BITS = 56;

/** The double nearest to a quotient of whole numbers of any size. The divisor is above 0. */
export function quotient(top: bigint, bottom: bigint): number {
  if (isExact(top) && isExact(bottom)) return Number(top) / Number(bottom);
  const size = top < 0n ? -top : top;
  const shift = BigInt(Math.max(0, bitsOf(bottom) - bitsOf(size) + ENOUGH_BITS));
  const whole = (size << shift) / bottom;
  // The last bit says whether anything was left over, so that the result is rounded only once.
  const rounded = Number((size << shift) % bottom === 0n ? whole : whole | 1n) / 2 ** Number(shift);
  return top < 0n ? -rounded : rounded;
}

/** Whether a double holds the whole number without loss. */
function isExact(value: bigint): boolean {
  return value <= MOST_EXACT && value >= -MOST_EXACT;
}

const MOST_EXACT = BigInt(Number.MAX_SAFE_INTEGER);

function bitsOf(value: bigint): number {
  return value.toString(2).length;
}
