/** How much a cache keeps; all of it is forgotten at once when there is more. */
interface CacheBounds {
  readonly entries: number;
  /** Longest run of bytes that is kept. */
  readonly longest: number;
}

interface Entry<T> {
  readonly bytes: Uint8Array;
  readonly value: T;
}

/**
 * What was made of runs of bytes, by those bytes: comparing costs less than reading them again. A value is given to
 * many, so nobody may change it.
 */
export class BytesCache<T> {
  private readonly entries = new Map<number, Entry<T>>();

  constructor(private readonly bounds: CacheBounds) {}

  /** The value of these very bytes. `key` is any number that is the same for the same bytes. */
  get(key: number, bytes: Uint8Array, start = 0, end = bytes.length): T | undefined {
    const entry = this.entries.get(key);
    return entry?.bytes.length === end - start && isEqual(entry.bytes, bytes, start) ? entry.value : undefined;
  }

  /** Keeps a value with a copy of its bytes; another run of the same key is forgotten. */
  set(key: number, value: T, bytes: Uint8Array, start = 0, end = bytes.length): void {
    if (end - start > this.bounds.longest) return;
    if (this.entries.size >= this.bounds.entries) this.entries.clear();
    // Not `bytes.slice`: of a Node Buffer that is a view, and keeps the whole unpacked sheet alive.
    this.entries.set(key, { bytes: Uint8Array.prototype.slice.call(bytes, start, end), value });
  }
}

/** Node compares natively, which pays for longer runs; a browser has nothing for it. */
const native = (globalThis as { Buffer?: { compare(a: Uint8Array, b: Uint8Array): number } }).Buffer;
const NATIVE_FROM = 256;

function isEqual(kept: Uint8Array, bytes: Uint8Array, start: number): boolean {
  const { length } = kept;
  if (native && length >= NATIVE_FROM) return native.compare(kept, bytes.subarray(start, start + length)) === 0;
  for (let i = 0; i < length; i++) if (kept[i] !== bytes[start + i]) return false;
  return true;
}
