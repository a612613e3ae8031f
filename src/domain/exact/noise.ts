/**
 * The one tolerance for the noise of binary fractions: what a machine leaves behind when it reckons 20 × 55 % or adds
 * decimals in another order. A thousandth of a millionth is a thousand times more than the noise of figures up to a
 * hundred thousand, and a thousand times less than the smallest part anybody writes.
 */
export const FLOAT_NOISE = 1e-9;

/** The whole number that a figure differs from by noise alone; else the figure as it is. */
export function withoutNoise(value: number): number {
  const whole = Math.round(value);
  // Never "minus 0".
  return Math.abs(value - whole) <= FLOAT_NOISE ? whole + 0 : value;
}

/** Whether two figures differ by noise alone, which grows with their size. */
export function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= FLOAT_NOISE * Math.max(1, Math.abs(a), Math.abs(b));
}
