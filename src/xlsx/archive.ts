import { defaultCaps, type ReadCaps } from './read/caps';
import type { Inflate } from './read/inflate';
import { ZipArchive } from './read/zipArchive';

const MIB = 1024 * 1024;

/** An archive of workbooks: many entries that are each as large as a workbook may be. */
export const archiveCaps: ReadCaps = {
  ...defaultCaps,
  entries: 20_000,
  declaredBytes: 2_048 * MIB,
  producedBytes: Number.MAX_SAFE_INTEGER,
};

/** What could be a workbook by its name; Office's lock files, hidden files and the Mac's shadow folder are none. */
const WORKBOOK = /(^|\/)(?![.~])[^/]*\.(xlsx|xlsm|xls|xlsb|ods|zip)$/i;

/** The workbooks in a .zip, opened once and unpacked one by one. Entry names are shown to people, never used as paths. */
export class WorkbookArchive {
  private readonly zip: ZipArchive;

  /** Throws `WorkbookError` when the bytes are no sound archive. */
  constructor(bytes: Uint8Array, inflate: Inflate) {
    this.zip = new ZipArchive(bytes, archiveCaps, inflate);
  }

  /** Entry names in the archive's order. */
  entries(): readonly string[] {
    return this.zip.names().filter((name) => WORKBOOK.test(name) && !name.startsWith('__MACOSX/'));
  }

  /** Bytes of an entry; undefined when it is gone. Throws `WorkbookError` when it is damaged. */
  bytes(entry: string): Uint8Array | undefined {
    return this.zip.read(entry);
  }
}
