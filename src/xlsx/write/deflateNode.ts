import * as zlib from 'node:zlib';
import { crc32 } from '../read/crc32';
import { LARGE_PART, type Deflate, type PieceDeflate } from './packedPart';

const TIGHT = 6;
const FAST = 1;
/** One megabyte may wait to be packed; packed blocks are a quarter of it. */
const PIECES = { level: FAST, chunkSize: 1 << 18, highWaterMark: 1 << 20 };

/**
 * Node's own deflate, for the command line: several times as fast as the portable one on a large part, which it packs
 * on another core while the next rows are made.
 */
export const deflateNode: Deflate = Object.assign(
  (bytes: Uint8Array): Uint8Array => zlib.deflateRawSync(bytes, { level: bytes.length > LARGE_PART ? FAST : TIGHT }),
  {
    pieces: (): PieceDeflate => new NodePieces(),
    // zlib.crc32 came with Node 20.15; 20.10 is still supported.
    crc32: typeof zlib.crc32 === 'function' ? (bytes: Uint8Array, before: number) => zlib.crc32(bytes, before) : crc32,
  },
);

class NodePieces implements PieceDeflate {
  private readonly stream = zlib.createDeflateRaw(PIECES);
  private readonly packed: Uint8Array[] = [];
  private readonly ended: Promise<void>;

  constructor() {
    this.stream.on('data', (block: Uint8Array) => this.packed.push(block));
    this.ended = new Promise((resolve, reject) => this.stream.on('end', resolve).on('error', reject));
    // Whoever adds or ends next meets the error; until then it is nobody's.
    this.ended.catch(() => undefined);
  }

  async add(piece: Uint8Array): Promise<void> {
    const room = this.stream.write(piece);
    // A turn of the event loop hands the last piece to the other core even when there is room for more.
    const free = new Promise<unknown>((resolve) => (room ? setImmediate(resolve) : this.stream.once('drain', resolve)));
    await Promise.race([free, this.ended]);
  }

  async end(): Promise<readonly Uint8Array[]> {
    this.stream.end();
    await this.ended;
    return this.packed;
  }
}
