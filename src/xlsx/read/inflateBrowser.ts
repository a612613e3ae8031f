import { Inflate as Stream, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { Inflate } from './inflate';
import { WorkbookError } from './workbookError';

/** Deflate gives at most 1032 bytes for one, so a slice of this size can never produce more than 8 MB at once. */
const SLICE = 8 * 1024;

/** fflate, for browsers and wherever node:zlib is not: stops as soon as more comes out than was declared. */
export const inflateBrowser: Inflate = {
  raw(input, size) {
    const output = guarded(() => (input.length <= SLICE ? inflateAtOnce(input, size) : inflateInSlices(input, size)));
    if (output.length > size) throw new WorkbookError('bombLies');
    return output;
  },
  crc32,
};

function inflateAtOnce(input: Uint8Array, size: number): Uint8Array {
  // One byte more than declared shows a lie without producing the rest of it.
  return inflateSync(input, { out: new Uint8Array(size + 1) });
}

function inflateInSlices(input: Uint8Array, size: number): Uint8Array {
  const output = new Uint8Array(size);
  let length = 0;
  const stream = new Stream((chunk) => {
    if (length + chunk.length > size) throw new WorkbookError('bombLies');
    output.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < input.length; at += SLICE) {
    stream.push(input.subarray(at, at + SLICE), at + SLICE >= input.length);
  }
  return length === size ? output : output.subarray(0, length);
}

function guarded(inflate: () => Uint8Array): Uint8Array {
  try {
    return inflate();
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError('damaged');
  }
}
