/** How much of what was read is remembered; all of it is forgotten at once when there is more. */
interface Bounds {
  readonly most: number;
  /** Longest run of bytes that is kept. */
  readonly longest: number;
}

interface Held<T> {
  readonly bytes: Uint8Array;
  readonly fact: T;
}

/**
 * What runs of bytes said when they were read before. The forms of a province come from one template: their styles,
 * names and input rules are the same byte for byte in thousands of files, and comparing costs less than reading.
 * A fact is given to many, so nobody may change it.
 */
export class ByteMemory<T> {
  private readonly held = new Map<number, Held<T>>();

  constructor(private readonly bounds: Bounds) {}

  /** The fact of these very bytes. `key` is any number that is the same for the same bytes. */
  find(key: number, bytes: Uint8Array, start = 0, end = bytes.length): T | undefined {
    const held = this.held.get(key);
    return held?.bytes.length === end - start && isEqual(held.bytes, bytes, start) ? held.fact : undefined;
  }

  /** Remembers a fact with a copy of its bytes; another run of the same key is forgotten. */
  keep(key: number, fact: T, bytes: Uint8Array, start = 0, end = bytes.length): void {
    if (end - start > this.bounds.longest) return;
    if (this.held.size >= this.bounds.most) this.held.clear();
    // Not `bytes.slice`: of a Node Buffer that is a view, and keeps the whole unpacked sheet alive.
    this.held.set(key, { bytes: Uint8Array.prototype.slice.call(bytes, start, end), fact });
  }
}

/** Node compares natively; a browser has nothing for it. */
const native = (globalThis as { Buffer?: { compare(a: Uint8Array, b: Uint8Array): number } }).Buffer;

function isEqual(held: Uint8Array, bytes: Uint8Array, start: number): boolean {
  if (native) return native.compare(held, bytes.subarray(start, start + held.length)) === 0;
  for (let i = 0; i < held.length; i++) if (held[i] !== bytes[start + i]) return false;
  return true;
}
