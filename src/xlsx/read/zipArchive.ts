import type { ReadCaps } from './caps';
import type { Inflate } from './inflate';
import { WorkbookError } from './workbookError';
import { entryTime } from './zipTime';
import { readDirectory, tooLarge, type ZipEntry } from './zipDirectory';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/** One file of a zip, still packed. */
export interface ZipPart {
  readonly name: string;
  readonly isDeflated: boolean;
  /** Bytes when unpacked, and their CRC, as the directory gives them; `unpack` checks both. */
  readonly size: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  /** Throws `damaged`, `bombLies`. */
  unpack(): Uint8Array;
}

/** One file of a zip in the bytes it has there. */
export interface PackedFile {
  readonly path: string;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  readonly packed: readonly Uint8Array[];
}

/**
 * The files of one zip, unpacked one by one when asked for. Names are compared without regard to case,
 * as the packaging convention of Office files does, so two names that differ only so are duplicates.
 */
export class ZipArchive {
  private readonly byName = new Map<string, ZipEntry>();
  private bySpelling: ReadonlyMap<string, ZipEntry> | undefined;
  private produced = 0;

  /** Reads the directory only. Throws `truncated`, `tooManyEntries`, `tooLarge`, `damaged`, `duplicateEntry`. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly caps: ReadCaps,
    private readonly inflate: Inflate,
  ) {
    for (const entry of readDirectory(bytes, caps)) {
      const key = entry.name.toLowerCase();
      if (this.byName.has(key)) throw new WorkbookError('duplicateEntry', { part: entry.name });
      this.byName.set(key, entry);
    }
  }

  /** Names in directory order, folders left out. They are text from outside: never a path to write to. */
  names(): string[] {
    return [...this.byName.values()].map((entry) => entry.name);
  }

  /** When an entry's file was last changed, ISO date-time; undefined where the archive does not say. */
  modified(name: string): string | undefined {
    const entry = this.byName.get(name.toLowerCase());
    return entry && entryTime(this.bytes, entry.listedAt);
  }

  /**
   * The same for two archives whose entries have the same names and contents, however they were packed; made of
   * names, sizes and CRCs, so nothing is unpacked. Tells a file sent twice under two names.
   */
  fingerprint(): string {
    let low = 0;
    let high = 0;
    // Sums, so that the order of the entries does not matter.
    for (const [key, { size, crc }] of this.byName) {
      const name = nameMark(key);
      low = (low + mixed(Math.imul(name ^ size, 0x85ebca6b) ^ crc)) | 0;
      high = (high + mixed(Math.imul(crc, 0x27d4eb2f) + Math.imul(size, 0x165667b1) + name)) | 0;
    }
    return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /** By the name as it is, else by what it spells: targets and entries may be percent-encoded, each on its own (OPC). */
  private find(name: string): ZipEntry | undefined {
    const key = name.toLowerCase();
    const found = this.byName.get(key);
    if (found !== undefined || key === '') return found;
    this.bySpelling ??= new Map([...this.byName].map(([known, entry]) => [spelled(known), entry]));
    return this.bySpelling.get(spelled(key));
  }

  /** The unpacked bytes of one file, checked against size and CRC; undefined when there is no such file. */
  read(name: string): Uint8Array | undefined {
    return this.part(name)?.unpack();
  }

  /**
   * One file, counted against the cap on what is unpacked; undefined when there is no such file. Throws `encrypted`,
   * `tooLarge`, `truncated`, `damaged`.
   */
  part(name: string): ZipPart | undefined {
    const entry = this.find(name);
    if (!entry) return undefined;
    if (entry.encrypted) throw new WorkbookError('encrypted');
    this.produced += entry.size;
    if (this.produced > this.caps.producedBytes) throw tooLarge(this.caps.producedBytes);
    const packed = this.packedBytes(entry);
    const { size, crc } = entry;
    const unpack = (): Uint8Array => this.unpacked(entry, packed);
    return { name: entry.name, isDeflated: entry.method === DEFLATED, size, crc, packed, unpack };
  }

  /** One file as it is packed, to be handed on; nothing is unpacked, so no cap counts. Throws as `part` does. */
  packed(name: string): PackedFile | undefined {
    const entry = this.find(name);
    if (!entry) return undefined;
    if (entry.encrypted) throw new WorkbookError('encrypted');
    const { name: path, size, crc, method } = entry;
    return { path, size, crc, method, packed: [this.packedBytes(entry)] };
  }

  private unpacked(entry: ZipEntry, packed: Uint8Array): Uint8Array {
    const output = this.unpack(entry, packed);
    if (output.length !== entry.size || this.inflate.crc32(output) !== entry.crc) {
      throw new WorkbookError('damaged', { part: entry.name });
    }
    return output;
  }

  private unpack(entry: ZipEntry, packed: Uint8Array): Uint8Array {
    if (entry.method === STORED) return packed;
    if (entry.method === DEFLATED) return this.inflate.raw(packed, entry.size);
    throw new WorkbookError('damaged', { part: entry.name });
  }

  private packedBytes(entry: ZipEntry): Uint8Array {
    const { bytes } = this;
    const at = entry.offset;
    if (at + LOCAL_LENGTH > bytes.length) throw new WorkbookError('truncated');
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, LOCAL_LENGTH);
    if (view.getUint32(0, true) !== LOCAL_SIGNATURE) throw new WorkbookError('damaged', { part: entry.name });
    const nameEnd = at + LOCAL_LENGTH + view.getUint16(26, true);
    this.checkLocalName(entry, at + LOCAL_LENGTH, nameEnd);
    const start = nameEnd + view.getUint16(28, true);
    if (start + entry.packedSize > bytes.length) throw new WorkbookError('truncated');
    return bytes.subarray(start, start + entry.packedSize);
  }

  /** A directory whose entries were swapped would otherwise give one sheet under another's name. */
  private checkLocalName(entry: ZipEntry, start: number, end: number): void {
    let same = end - start >= entry.name.length;
    for (let i = 0; same && i < entry.name.length; i++) {
      const code = entry.name.charCodeAt(i);
      if (code > 127) return;
      const byte = this.bytes[start + i];
      same = byte === code || (code === 47 && byte === 92);
    }
    if (!same) throw new WorkbookError('damaged', { part: entry.name });
  }
}

/** A name with its percent-encoded characters written out; as it is where they spell none. */
function spelled(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name;
  }
}

/** Every bit of a word spread over all of it (the finalizer of MurmurHash3). */
function mixed(word: number): number {
  let bits = word;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

function nameMark(name: string): number {
  let mark = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) mark = Math.imul(mark ^ name.charCodeAt(i), 0x01000193);
  return mark;
}
