import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** Most bytes of one input file that are read at all (300 MB): above it the file is named and left. */
export const LARGEST_FILE = 300 * 1024 * 1024;

export interface FileBytes {
  readonly bytes: Uint8Array;
  /** Last change on the disk, ISO date-time. */
  readonly modified: string;
}

/** Opening a pipe that nobody writes to must not wait for ever; Windows knows no such flag. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a file and its time, from one opening. Throws the system's error, "tooLarge" above `LARGEST_FILE`,
 * "notAFile" for a folder, pipe or device. Synchronous: a thread that only reads workbooks has nothing else to do,
 * and the detour through the thread pool costs as much as unpacking a form.
 */
export function fileBytes(file: string): FileBytes {
  const handle = openSync(file, OPEN_FLAGS);
  try {
    const about = fstatSync(handle);
    if (!about.isFile()) throw new Error('notAFile');
    if (about.size > LARGEST_FILE) throw new Error('tooLarge');
    // Whole milliseconds that have passed, as a browser says it: `mtime` rounds up, and one file would have two times.
    return { bytes: readFileSync(handle), modified: new Date(Math.floor(about.mtimeMs)).toISOString() };
  } finally {
    closeSync(handle);
  }
}
