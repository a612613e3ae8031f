import { joinedBytes } from '../joinedBytes';
import { crc32 } from '../read/crc32';
import type { PackedEntry } from './zipOf';

/** Packs one part that comes in pieces. */
export interface PieceDeflate {
  /** Resolves when there is room for the next piece. */
  add(piece: Uint8Array): Promise<void>;
  /** The whole packed part; nothing may be added afterwards. */
  end(): Promise<readonly Uint8Array[]>;
}

/** Packs bytes as a raw deflate stream. */
export interface Deflate {
  (bytes: Uint8Array): Uint8Array;
  /** For large parts, which then never stand in memory whole. */
  readonly pieces?: () => PieceDeflate;
  /** CRC-32 of `bytes` behind what gave `before`; ours when there is no faster one. */
  readonly crc32?: (bytes: Uint8Array, before: number) => number;
}

/** Parts above this size are packed faster and a little less tightly, and piece by piece where that is possible. */
export const LARGE_PART = 4_000_000;
/** Bytes of the first piece of a part, and of every later one. */
const FIRST_PIECE = 1 << 13;
const PIECE = 1 << 17;
/** A UTF-16 unit takes three bytes at most. */
const WIDEST = 3;

const encoder = new TextEncoder();

/** A part given as text, packed while it is made: neither the text nor its bytes stand in memory whole when they are many. */
export async function packText(path: string, text: Iterable<string>, deflate: Deflate): Promise<PackedEntry> {
  const part = new GrowingPart(deflate);
  let piece = new Uint8Array(FIRST_PIECE);
  let used = 0;
  // Each text is encoded as it comes: gathered first, a hundred rows would be copied by the collector again and again.
  for (const more of text) {
    const room = more.length * WIDEST;
    if (used + room > piece.length) {
      await part.add(piece.subarray(0, used));
      piece = new Uint8Array(Math.max(PIECE, room));
      used = 0;
    }
    used += encoder.encodeInto(more, piece.subarray(used)).written;
  }
  await part.add(piece.subarray(0, used));
  return { path, ...(await part.end()) };
}

/** A part that stands in memory already. */
export function packBytes(path: string, bytes: Uint8Array, deflate: Deflate): PackedEntry {
  const crc = (deflate.crc32 ?? crc32)(bytes, 0);
  return { path, size: bytes.length, crc, packed: [deflate(bytes)] };
}

/** Pieces are held until the part turns out to be a large one, since a small part is packed more tightly. */
class GrowingPart {
  private held: Uint8Array[] = [];
  private size = 0;
  private crc = 0;
  private stream: PieceDeflate | undefined;

  constructor(private readonly deflate: Deflate) {}

  async add(piece: Uint8Array): Promise<void> {
    // For no bytes at all zlib's checksum begins anew.
    if (piece.length === 0) return;
    this.size += piece.length;
    this.crc = (this.deflate.crc32 ?? crc32)(piece, this.crc);
    if (this.stream) return this.stream.add(piece);
    this.held.push(piece);
    if (this.size > LARGE_PART && this.deflate.pieces) await this.pour(this.deflate.pieces());
  }

  async end(): Promise<Omit<PackedEntry, 'path'>> {
    const packed = this.stream ? await this.stream.end() : [this.deflate(joinedBytes(this.held))];
    return { size: this.size, crc: this.crc, packed };
  }

  private async pour(stream: PieceDeflate): Promise<void> {
    this.stream = stream;
    for (const piece of this.held) await stream.add(piece);
    this.held = [];
  }
}
