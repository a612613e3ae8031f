/** One file of a zip, packed: its size and checksum, and its deflate stream in blocks. */
export interface PackedEntry {
  readonly path: string;
  readonly size: number;
  readonly crc: number;
  readonly packed: readonly Uint8Array[];
  /** How it is packed where it is not a deflate stream: 0 for stored. */
  readonly method?: number;
  /** When the file was last changed, ISO date-time, where the zip is to say so. */
  readonly modified?: string;
}

interface Laid extends PackedEntry {
  readonly name: Uint8Array;
  readonly packedSize: number;
  readonly offset: number;
}

const LOCAL = 30;
const CENTRAL = 46;
const END = 22;
const VERSION = 20;
/** The name is UTF-8. */
const FLAGS = 0x800;
const DEFLATED = 8;
/** 1 January 1980, the first day a zip knows: a file must not change with the day it is made. */
const NO_TIME = { time: 0, day: 0x21 };
/** A zip says no zone; its readers here take it for Vietnam's. */
const ZONE_HOURS = 7;

/**
 * A zip without any clock in it (APPNOTE 6.3, no zip64: Excel sheets stay far below 4 GB). Not fflate's: it packs by
 * itself, where parts come packed from zlib on another core, and its stream puts sizes behind the parts.
 */
export function zipOf(entries: readonly PackedEntry[]): Uint8Array {
  const laid = layOut(entries);
  const directoryAt = laid.reduce((sum, entry) => sum + LOCAL + entry.name.length + entry.packedSize, 0);
  const directoryLength = laid.reduce((sum, entry) => sum + CENTRAL + entry.name.length, 0);
  const zip = new Uint8Array(directoryAt + directoryLength + END);
  const view = new DataView(zip.buffer);
  let at = directoryAt;
  for (const entry of laid) {
    writeLocal(zip, view, entry);
    at = writeCentral(zip, view, entry, at);
  }
  writeEnd(view, at, laid.length, directoryLength, directoryAt);
  return zip;
}

function layOut(entries: readonly PackedEntry[]): readonly Laid[] {
  const encoder = new TextEncoder();
  let offset = 0;
  return entries.map((entry) => {
    const packedSize = entry.packed.reduce((sum, block) => sum + block.length, 0);
    const laid = { ...entry, name: encoder.encode(entry.path), packedSize, offset };
    offset += LOCAL + laid.name.length + packedSize;
    return laid;
  });
}

function writeLocal(zip: Uint8Array, view: DataView, entry: Laid): void {
  view.setUint32(entry.offset, 0x04034b50, true);
  writeFacts(view, entry.offset + 4, entry);
  zip.set(entry.name, entry.offset + LOCAL);
  let at = entry.offset + LOCAL + entry.name.length;
  for (const block of entry.packed) {
    zip.set(block, at);
    at += block.length;
  }
}

function writeCentral(zip: Uint8Array, view: DataView, entry: Laid, at: number): number {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, VERSION, true);
  writeFacts(view, at + 6, entry);
  view.setUint32(at + 42, entry.offset, true);
  zip.set(entry.name, at + CENTRAL);
  return at + CENTRAL + entry.name.length;
}

/** The fields both headers share, in the order of the format. */
function writeFacts(view: DataView, at: number, entry: Laid): void {
  const { crc, packedSize, size, name, method = DEFLATED, modified } = entry;
  const { time, day } = modified === undefined ? NO_TIME : dosTime(modified);
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, FLAGS, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 6, time, true);
  view.setUint16(at + 8, day, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packedSize, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

function writeEnd(view: DataView, at: number, count: number, length: number, start: number): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, length, true);
  view.setUint32(at + 16, start, true);
}

/** Day and time of MS-DOS (4.4.6): two seconds fine, from 1980 to 2107. */
function dosTime(modified: string): typeof NO_TIME {
  const at = new Date(Date.parse(modified) + ZONE_HOURS * 3_600_000);
  const year = at.getUTCFullYear();
  if (!(year >= 1980 && year <= 2107)) return NO_TIME;
  return {
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
    day: ((year - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
  };
}
