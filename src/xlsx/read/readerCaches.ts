import { BytesCache } from './bytesCache';
import type { SheetFrame } from './sheetPart';
import { plainText } from './stringItem';
import type { ZipPart } from './zipArchive';

/** Parts that unpack to more are not kept; below it size and CRC fit one exact number. */
const LARGEST_PART = 1 << 18;

/**
 * What parts of a workbook said, by their name and packed bytes: the styles, links and names of forms from one template
 * are the same byte for byte in thousands of files, and are not even unpacked again.
 */
export class PartCache<T> {
  private readonly cache: BytesCache<{ readonly name: string; readonly value: T }>;

  /** @param longest packed bytes of a part that is kept */
  constructor(entries: number, longest: number) {
    this.cache = new BytesCache({ entries, longest });
  }

  /** What `read` makes of the unpacked part; a kept value is given only when it `fits` this workbook too. */
  get(part: ZipPart, read: (bytes: Uint8Array) => T, fits: (value: T) => boolean = () => true): T {
    if (!part.isDeflated || part.size > LARGEST_PART) return read(part.unpack());
    const key = part.size * 0x100000000 + part.crc;
    const cached = this.cache.get(key, part.packed);
    if (cached?.name === part.name && fits(cached.value)) return cached.value;
    const value = read(part.unpack());
    this.cache.set(key, { name: part.name, value }, part.packed);
    return value;
  }
}

/** Bytes of a tail that make its key, beside its length. */
const SAMPLES = 32;

/** What followed the cells of worksheet parts: input rules and merges of one template. */
export class SheetTailCache {
  private readonly cache = new BytesCache<SheetFrame>({ entries: 128, longest: 1 << 16 });

  /** What the bytes from `start` to the end of the part say; `read` is asked when they did not come before. */
  get(bytes: Uint8Array, start: number, read: () => SheetFrame): SheetFrame {
    const key = sampledKey(bytes, start);
    const cached = this.cache.get(key, bytes, start);
    if (cached) return cached;
    const frame = read();
    this.cache.set(key, frame, bytes, start);
    return frame;
  }
}

/** Tails of one length are told apart well enough to be found again. */
function sampledKey(bytes: Uint8Array, start: number): number {
  const length = bytes.length - start;
  let key = length;
  for (let i = 1; i <= SAMPLES; i++) {
    key = (Math.imul(key, 31) + (bytes[start + Math.floor((length * i) / (SAMPLES + 1))] ?? 0)) | 0;
  }
  return key;
}

/** Longest span, in bytes, that is looked up; what is longer rarely comes twice. */
const LONGEST_TEXT = 512;
/** Spans up to this length make their key of all their bytes. */
const SHORT_TEXT = 32;
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The texts of cells that came before: labels, codes and names of a form come again in every file. Equal texts of many
 * files are then one object.
 */
export class SpanTextCache {
  private readonly cache = new BytesCache<string>({ entries: 4096, longest: LONGEST_TEXT });

  /** The plain text of a span (see `plainText`); "" for none. */
  text(bytes: Uint8Array, start: number, end: number): string {
    const length = end - start;
    if (length === 0) return '';
    if (length > LONGEST_TEXT) return plainText(bytes, start, end);
    const key = spanKey(bytes, start, end);
    const cached = this.cache.get(key, bytes, start, end);
    if (cached !== undefined) return cached;
    const text = plainText(bytes, start, end);
    this.cache.set(key, text, bytes, start, end);
    return text;
  }
}

/** Of long spans every third byte: whole spans are compared afterwards, so a key need not tell all of them apart. */
function spanKey(bytes: Uint8Array, start: number, end: number): number {
  const step = end - start > SHORT_TEXT ? 3 : 1;
  let key = FNV_START ^ (end - start);
  for (let at = start; at < end; at += step) key = Math.imul(key ^ (bytes[at] as number), FNV_PRIME);
  return key;
}
