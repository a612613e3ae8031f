/** Longest span, in bytes, that is looked up; what is longer rarely comes twice. */
const LONGEST = 512;
/** Spans up to this length are marked by all their bytes. */
const SHORT = 32;
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

type Decode = (bytes: Uint8Array, start: number, end: number) => string;

/** How much is remembered. */
interface Bounds {
  /** Power of two. */
  readonly slots: number;
  /** Bytes of all spans together; when they are full, all is forgotten. */
  readonly bytes: number;
}

/**
 * The texts of spans of bytes that came before: labels, codes and names of a form come again in every file, and
 * comparing bytes costs less than making a text of them. One slot for each mark, the last text in it stays; equal texts
 * of many files are then one object, which others may keep facts about.
 */
export class KnownSpans {
  private readonly starts: Int32Array;
  private readonly lengths: Int32Array;
  private readonly texts: string[];
  /** All spans one behind the other: copies, since a view would keep the whole unpacked sheet alive. */
  private readonly arena: Uint8Array;
  private used = 0;

  constructor(
    private readonly decode: Decode,
    private readonly bounds: Bounds,
  ) {
    this.starts = new Int32Array(bounds.slots);
    this.lengths = new Int32Array(bounds.slots);
    this.texts = Array.from({ length: bounds.slots }, () => '');
    this.arena = new Uint8Array(bounds.bytes);
  }

  /** The text of a span, decoded unless the same bytes were decoded before; "" for none. */
  text(bytes: Uint8Array, start: number, end: number): string {
    const length = end - start;
    if (length === 0) return '';
    if (length > LONGEST) return this.decode(bytes, start, end);
    const slot = markOf(bytes, start, end) & (this.bounds.slots - 1);
    if (this.lengths[slot] === length && this.isHeld(bytes, start, slot)) return this.texts[slot] as string;
    return this.keep(slot, bytes, start, end);
  }

  private isHeld(bytes: Uint8Array, start: number, slot: number): boolean {
    const { arena } = this;
    const from = this.starts[slot] as number;
    const length = this.lengths[slot] as number;
    for (let i = 0; i < length; i++) if (bytes[start + i] !== arena[from + i]) return false;
    return true;
  }

  private keep(slot: number, bytes: Uint8Array, start: number, end: number): string {
    if (this.used + end - start > this.bounds.bytes) this.forget();
    for (let at = start; at < end; at++) this.arena[this.used + at - start] = bytes[at] as number;
    this.starts[slot] = this.used;
    this.lengths[slot] = end - start;
    this.used += end - start;
    return (this.texts[slot] = this.decode(bytes, start, end));
  }

  private forget(): void {
    this.lengths.fill(0);
    this.texts.fill('');
    this.used = 0;
  }
}

/** Of long spans every third byte: whole spans are compared afterwards, so a mark need not tell all of them apart. */
function markOf(bytes: Uint8Array, start: number, end: number): number {
  const step = end - start > SHORT ? 3 : 1;
  let mark = FNV_START ^ (end - start);
  for (let at = start; at < end; at += step) mark = Math.imul(mark ^ (bytes[at] as number), FNV_PRIME);
  return mark ^ (mark >>> 13);
}
