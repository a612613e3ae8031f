/** A number in [0, 1) for each text: the same text always gives the same number, whatever was asked before. */
export type Draw = (path: string) => number;

/** Draws that differ with the seed; figures then do not depend on the order in which they are made. */
export function drawsOf(seed: string): Draw {
  const start = mixed(BASIS, `${seed}|`);
  return (path) => finished(mixed(start, path)) / 2 ** 32;
}

/** A whole number from `low` to `high`, both included. */
export function between(share: number, low: number, high: number): number {
  return low + Math.floor(share * (high - low + 1));
}

const BASIS = 0x811c9dc5;

/** FNV-1a over UTF-16 units, going on from `start`. */
function mixed(start: number, text: string): number {
  let h = start;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** The finisher of MurmurHash3, so that near texts give far numbers. */
function finished(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
