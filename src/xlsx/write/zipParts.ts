import { deflateSync, unzipSync } from 'fflate';
import { zipOf, type ZipEntry } from './zipOf';

/** The parts of a file by their path, in the order they are written. */
export type Parts = Map<string, Uint8Array>;

/** Packs bytes as a raw deflate stream. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

const decoder = new TextDecoder();
const encoder = new TextEncoder();
/** Parts above this size are packed faster and a little less tightly. */
export const LARGE_PART = 4_000_000;

/** Pure script, so the same bytes come out in every browser and in Node; about 15 MB a second for a large part. */
export const portableDeflate: Deflate = (bytes) => deflateSync(bytes, { level: bytes.length > LARGE_PART ? 2 : 6 });

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

/** The zip of the parts. */
export function pack(parts: Parts, deflate: Deflate): Uint8Array {
  const entries: ZipEntry[] = [];
  for (const [path, bytes] of parts) entries.push({ path, bytes, packed: deflate(bytes) });
  return zipOf(entries);
}
