// The checksums of a folder that is handed out.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './oneFile.mjs';

/** A line a file, as `sha256sum -c SHA256SUMS.txt` reads them, in the order of names. */
export function checksums(folder) {
  const sum = (name) =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, ...name.split('/'))))
      .digest('hex');
  return filesBelow(folder)
    .map((name) => `${sum(name)}  ${name}\n`)
    .join('');
}
