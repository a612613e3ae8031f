const MICRO = 1_000_000;

/** Figures this large are no count and no sum of money; below it 90,000 units still add up exactly. */
export const LARGEST_FIGURE = 1e11;

/**
 * The part of a figure after the decimal point in millionths. Money is in million đồng, so a millionth is one
 * đồng: nothing real is smaller, and sums of whole numbers do not depend on their order.
 */
export function microOf(value: number): number {
  return Math.round((value - Math.trunc(value)) * MICRO);
}

/** The figure of separately summed whole parts and millionths: the double nearest to the decimal figure. */
export function joined(whole: number, micro: number): number {
  const carry = Math.trunc(micro / MICRO);
  const rest = micro - carry * MICRO;
  if (rest === 0) return whole + carry;
  const scaled = (whole + carry) * MICRO + rest;
  return Number.isSafeInteger(scaled) ? scaled / MICRO : whole + carry + rest / MICRO;
}

/** Exact sum of figures, whatever their order. */
export function exactSum(values: Iterable<number>): number {
  let whole = 0;
  let micro = 0;
  for (const value of values) {
    whole += Math.trunc(value);
    micro += microOf(value);
  }
  return joined(whole, micro);
}
