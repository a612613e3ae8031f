import type { ReadCaps } from './caps';
import { WorkbookError } from './workbookError';
import { zipName } from './zipNames';

/** One file of a zip as the central directory describes it. */
export interface ZipEntry {
  /** With "/" between folders, whatever the writer used. */
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are refused when read. */
  readonly method: number;
  readonly crc: number;
  /** Where it stands in the directory. */
  readonly listedAt: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const END64_SIGNATURE = 0x06064b50;
const END64_LOCATOR_SIGNATURE = 0x07064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const ZIP64_EXTRA = 1;
const UNKNOWN_32 = 0xffffffff;
const UNKNOWN_16 = 0xffff;

/**
 * The entries of a zip in directory order, folders left out (zip specification 4.3.12, 4.3.16, 4.5.3).
 * Throws `truncated`, `tooManyEntries`, `tooLarge` or `damaged`.
 */
export function readDirectory(bytes: Uint8Array, caps: ReadCaps): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = directoryPlace(view, endOfDirectory(view));
  if (count > caps.entries) throw new WorkbookError('tooManyEntries', { limit: String(caps.entries) });
  const entries: ZipEntry[] = [];
  let declared = 0;
  for (let at = offset, left = count; left > 0; left--) {
    if (at + ENTRY_LENGTH > bytes.length) throw new WorkbookError('truncated');
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new WorkbookError('damaged');
    const entry = readEntry(bytes, view, at);
    if (!entry.name.endsWith('/')) entries.push(entry);
    declared += entry.size;
    at += ENTRY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (declared > caps.declaredBytes) throw tooLarge(caps.declaredBytes);
  return entries;
}

/** The refusal of a file that unpacks to more than a cap allows; the sentence names megabytes. */
export function tooLarge(limit: number): WorkbookError {
  return new WorkbookError('tooLarge', { limit: String(Math.round(limit / 1024 / 1024)) });
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new WorkbookError('truncated');
}

function directoryPlace(view: DataView, end: number): { count: number; offset: number } {
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== UNKNOWN_16 && offset !== UNKNOWN_32) return { count, offset };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR_SIGNATURE) return { count, offset };
  const end64 = uint64(view, locator + 8);
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END64_SIGNATURE) {
    throw new WorkbookError('damaged');
  }
  return { count: uint64(view, end64 + 32), offset: uint64(view, end64 + 48) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > bytes.length) throw new WorkbookError('truncated');
  const entry = {
    name: zipName({
      bytes: bytes.subarray(at + ENTRY_LENGTH, nameEnd),
      flags: view.getUint16(at + 8, true),
      extra: bytes.subarray(nameEnd, extraEnd),
    }).replace(/\\/g, '/'),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    listedAt: at,
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return extraEnd > nameEnd ? withZip64(entry, view, nameEnd, extraEnd) : entry;
}

/** Sizes over 4 GB, which streaming writers announce even for small files, stand in an extra field. */
function withZip64(entry: ZipEntry, view: DataView, from: number, to: number): ZipEntry {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    let next = at + 4;
    const wide = (narrow: number): number => {
      if (narrow !== UNKNOWN_32) return narrow;
      if (next + 8 > end) throw new WorkbookError('damaged');
      next += 8;
      return uint64(view, next - 8);
    };
    const size = wide(entry.size);
    const packedSize = wide(entry.packedSize);
    return { ...entry, size, packedSize, offset: wide(entry.offset) };
  }
  return entry;
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;
}
