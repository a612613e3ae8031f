import { deflateSync, unzipSync } from 'fflate';
import { LARGE_PART, packBytes, type Deflate } from './packedPart';
import { zipOf, type PackedEntry } from './zipOf';

export type { Deflate } from './packedPart';

/** The parts of a file by their path, in the order they are written. */
export type Parts = Map<string, Uint8Array>;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

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

/** The zip of the parts, in their order; `ready` holds those that were packed while they were made. */
export function pack(parts: Parts, deflate: Deflate, ready: ReadonlyMap<string, PackedEntry> = new Map()): Uint8Array {
  return zipOf([...parts].map(([path, bytes]) => ready.get(path) ?? packBytes(path, bytes, deflate)));
}
