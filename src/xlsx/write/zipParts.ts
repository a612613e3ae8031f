import { unzipSync, zipSync, type Zippable } from 'fflate';

/** The parts of a file by their path, in the order they are written. */
export type Parts = Map<string, Uint8Array>;

const decoder = new TextDecoder();
const encoder = new TextEncoder();
/** Parts above this size are packed faster and a little less tightly. */
const LARGE = 8_000_000;

/** The parts of a zip. */
export function unpack(zip: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(zip)));
}

/** A part as text; "" when there is none. */
export function textOf(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  return bytes ? decoder.decode(bytes) : '';
}

/** Puts a text part in place of the one there was. */
export function setText(parts: Parts, path: string, text: string): void {
  parts.set(path, encoder.encode(text));
}

/** The zip of the parts; every entry carries 1 January 1980, so the same parts give the same bytes anywhere. */
export function pack(parts: Parts): Uint8Array {
  // fflate takes the local fields of the date: made from local fields it is the same in every time zone.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const [path, bytes] of parts) entries[path] = [bytes, { mtime, level: bytes.length > LARGE ? 2 : 6 }];
  return zipSync(entries);
}
