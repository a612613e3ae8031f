import { crc32, deflateRawSync } from 'node:zlib';

/** One zip entry, with room for lies: what is not given is told truly. */
export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** Deflated bytes to use instead of packing the content. */
  readonly packed?: Uint8Array;
  readonly declaredSize?: number;
  readonly crc?: number;
  readonly method?: number;
  readonly flags?: number;
  /** Name in the local header. */
  readonly localName?: string;
}

/** A zip written byte by byte: duplicates, wrong sizes, wrong checksums and wrong names are all possible. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = entry.packed ?? deflateRawSync(entry.content);
    const common = commonFields(entry, packed);
    const localName = Buffer.from(entry.localName ?? entry.name);
    const local = Buffer.concat([signature(0x04034b50), common, uint16(localName.length, 0), localName, packed]);
    const name = Buffer.from(entry.name);
    const rest = Buffer.concat([uint16(name.length, 0, 0, 0, 0, 0, 0), uint32(offset), name]);
    central.push(Buffer.concat([signature(0x02014b50), uint16(20), common, rest]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const count = entries.length;
  const end = Buffer.concat([
    signature(0x06054b50),
    uint16(0, 0, count, count),
    uint32(directory.length, offset),
    uint16(0),
  ]);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

/** Raw deflate data of `megabytes` MB of zero bytes, made without holding them. */
export function packedZeros(megabytes: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(1 << 20), { level: 9, finishFlush: 3 });
  const last = Buffer.from([3, 0]);
  return new Uint8Array(Buffer.concat([...Array.from({ length: megabytes }, () => block), last]));
}

function commonFields(entry: RawEntry, packed: Uint8Array): Buffer {
  const sizes = uint32(entry.crc ?? crc32(entry.content), packed.length, entry.declaredSize ?? entry.content.length);
  return Buffer.concat([uint16(20, entry.flags ?? 0, entry.method ?? 8, 0, 0), sizes]);
}

function signature(value: number): Buffer {
  return uint32(value);
}

function uint16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, i) => bytes.writeUInt16LE(value, i * 2));
  return bytes;
}

function uint32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => bytes.writeUInt32LE(value >>> 0, i * 4));
  return bytes;
}
