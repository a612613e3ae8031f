/**
 * Letters to insert, remove or change to turn one text into the other; `limit + 1` as soon as it is more
 * than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let above = Array.from({ length: b.length + 1 }, (_, col) => col);
  for (let row = 1; row <= a.length; row++) {
    const current = nextRow(above, a.charAt(row - 1), b, row);
    if (Math.min(...current) > limit) return limit + 1;
    above = current;
  }
  return Math.min(above[b.length] ?? limit + 1, limit + 1);
}

function nextRow(above: readonly number[], letter: string, b: string, row: number): number[] {
  const current = [row];
  for (let col = 1; col <= b.length; col++) {
    const change = (above[col - 1] ?? 0) + (letter === b.charAt(col - 1) ? 0 : 1);
    current.push(Math.min(change, (above[col] ?? 0) + 1, (current[col - 1] ?? 0) + 1));
  }
  return current;
}
