/** Whole parts that add up to `total`, near their weights (largest remainders); all 0 where no weight is given. */
export function splitByWeight(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return weights.map(() => 0);
  const shares = weights.map((weight) => (total * weight) / sum);
  const order = shares.map((share, index) => ({ index, rest: share - Math.floor(share) }));
  order.sort((a, b) => b.rest - a.rest || a.index - b.index);
  const open = total - shares.reduce((a, share) => a + Math.floor(share), 0);
  const raised = new Set(order.slice(0, open).map(({ index }) => index));
  return shares.map((share, index) => Math.floor(share) + (raised.has(index) ? 1 : 0));
}

/** Whole parts that add up to `total`, none above its cap; `total` must not be above all caps together. */
export function splitWithin(total: number, caps: readonly number[]): readonly number[] {
  const parts = splitByWeight(total, caps).map((part, index) => Math.min(part, caps[index] ?? 0));
  let open = total - parts.reduce((a, b) => a + b, 0);
  return parts.map((part, index) => {
    const more = Math.min(open, (caps[index] ?? 0) - part);
    open -= more;
    return part + more;
  });
}
