import { isDropping } from '../domain/reportFile';
import { defaultCaps, type ReadCaps } from './read/caps';
import type { Inflate } from './read/inflate';
import { ZipArchive } from './read/zipArchive';
import { tooLarge } from './read/zipDirectory';

const MIB = 1024 * 1024;

/** An archive of workbooks: many entries that are each as large as a workbook may be. */
const archiveCaps: ReadCaps = {
  ...defaultCaps,
  entries: 20_000,
  declaredBytes: 2_048 * MIB,
  producedBytes: Number.MAX_SAFE_INTEGER,
};

/** Refuses an entry that unpacks to more than a whole workbook may, before anything of it is unpacked. */
function bounded(inflate: Inflate): Inflate {
  return {
    ...inflate,
    raw: (input, size) => {
      if (size > defaultCaps.declaredBytes) throw tooLarge(defaultCaps.declaredBytes);
      return inflate.raw(input, size);
    },
  };
}

/** The workbooks in a .zip, opened once and unpacked one by one. Entry names are shown to people, never used as paths. */
export class WorkbookArchive {
  private readonly zip: ZipArchive;

  /** Throws `WorkbookError` when the bytes are no sound archive. */
  constructor(bytes: Uint8Array, inflate: Inflate) {
    this.zip = new ZipArchive(bytes, archiveCaps, bounded(inflate));
  }

  /**
   * Names of the entries in the archive's order, without the droppings of systems. None where the archive is itself one
   * document: a workbook, or a file of OpenDocument or Apple.
   */
  entries(): readonly string[] {
    return isOneDocument(this.zip) ? [] : this.zip.names().filter((name) => !isDropping(name));
  }

  /** When an entry's file was last changed, by the archive's own word: ISO date-time, undefined where it says none. */
  modified(entry: string): string | undefined {
    return this.zip.modified(entry);
  }

  /** Bytes of an entry; undefined when it is gone. Throws `WorkbookError` when it is damaged. */
  bytes(entry: string): Uint8Array | undefined {
    return this.zip.read(entry);
  }
}

function isOneDocument(zip: ZipArchive): boolean {
  return zip.has('[Content_Types].xml') || zip.has('mimetype') || zip.has('Index/Document.iwa');
}
