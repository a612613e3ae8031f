/** The base of a rate in percent. */
export const PER_CENT = 100;

/**
 * A rate, unrounded: multiplied before it is divided, so that 57 of 200 is 28,5 and not 28,499999999999996. The forms,
 * the summary and the JSON all reckon it this way. The denominator is not 0.
 */
export function rateOf(numerator: number, denominator: number, per: number): number {
  return (numerator * per) / denominator;
}
