/** Whole numbers below a limit, the same for the same seed (mulberry32). */
export type Random = (limit: number) => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** One of several. */
export function pick<T>(random: Random, from: readonly T[]): T {
  const chosen = from[random(from.length)];
  if (chosen === undefined) throw new Error('nothing to pick from');
  return chosen;
}
