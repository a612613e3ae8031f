import * as zlib from 'node:zlib';
import { crc32 } from './crc32';
import type { Inflate } from './inflate';
import { WorkbookError } from './workbookError';

/** Node's own zlib. One output block of the declared size: no growing, no joining, and no room for a bomb. */
export const inflateNode: Inflate = {
  raw(input, size) {
    try {
      return zlib.inflateRawSync(input, { chunkSize: Math.max(64, size + 1), maxOutputLength: Math.max(1, size) });
    } catch (error) {
      throw new WorkbookError(isTooLarge(error) ? 'bombLies' : 'damaged');
    }
  },
  // zlib.crc32 came with Node 20.15; 20.10 is still supported.
  crc32: typeof zlib.crc32 === 'function' ? (bytes) => zlib.crc32(bytes) : crc32,
};

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
