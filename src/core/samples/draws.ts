/** A number in [0, 1) for each text: the same text always gives the same number, whatever was asked before. */
export type Draw = (path: string) => number;

/** Draws that differ with the seed; figures then do not depend on the order in which they are made. */
export function drawsOf(seed: string): Draw {
  return (path) => hash(`${seed}|${path}`) / 2 ** 32;
}

/** A whole number from `low` to `high`, both included. */
export function between(share: number, low: number, high: number): number {
  return low + Math.floor(share * (high - low + 1));
}

/** FNV-1a over UTF-16 units, then the finisher of MurmurHash3, so that near texts give far numbers. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
