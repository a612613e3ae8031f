/** Longest span, in bytes, that is looked up; what is longer rarely comes twice. */
const LONGEST = 512;
/** Spans up to this length are marked by all their bytes. */
const SHORT = 32;
/** Power of two. With the longest spans in all of them the tables hold 8 MB. */
const SLOTS = 4096;
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const spans: (Uint8Array | undefined)[] = Array.from({ length: SLOTS }, () => undefined);
const texts: string[] = Array.from({ length: SLOTS }, () => '');

/**
 * The text of a span, decoded by `decode` unless the same bytes were decoded before: labels, codes and names of a
 * form come again in every file, and comparing bytes costs less than making a text of them. One slot for each hash, the
 * last text in it stays; equal texts of many files are then one object, which others may keep facts about.
 */
export function knownText(
  bytes: Uint8Array,
  start: number,
  end: number,
  decode: (bytes: Uint8Array, start: number, end: number) => string,
): string {
  const length = end - start;
  if (length > LONGEST) return decode(bytes, start, end);
  const slot = slotOf(bytes, start, end);
  const held = spans[slot];
  if (held?.length === length && isEqual(bytes, start, held)) return texts[slot] as string;
  const text = decode(bytes, start, end);
  // Not `bytes.slice`: of a Node Buffer that is a view, and keeps the whole unpacked sheet alive.
  spans[slot] = Uint8Array.prototype.slice.call(bytes, start, end);
  texts[slot] = text;
  return text;
}

function slotOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = FNV_START ^ (end - start);
  // Of long spans every third byte: whole texts are compared afterwards, so a mark need not tell all of them apart.
  const step = end - start > SHORT ? 3 : 1;
  for (let at = start; at < end; at += step) hash = Math.imul(hash ^ (bytes[at] as number), FNV_PRIME);
  return (hash ^ (hash >>> 13)) & (SLOTS - 1);
}

function isEqual(bytes: Uint8Array, start: number, span: Uint8Array): boolean {
  for (let i = 0; i < span.length; i++) if (bytes[start + i] !== span[i]) return false;
  return true;
}
