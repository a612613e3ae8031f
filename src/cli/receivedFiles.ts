import { existsSync } from 'node:fs';
import { stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { IsoDay } from '../domain/ids';
import { RECEIVED_FOLDER } from '../domain/work/folderLayout';
import { fileBytes } from './fileBytes';
import { withLock } from './folderLock';
import { inputPaths } from './inputFiles';
import { makeFolder, saveFile } from './savedFiles';
import { sha256 } from './sha256';
import { workLock } from './workFolder';

/** What became of the files that were handed in. */
export interface TakenIn {
  /** Their new places. */
  readonly copied: readonly string[];
  /** Those whose very bytes were in the folder before. */
  readonly known: readonly string[];
  /** Those that could not be read. */
  readonly unread: readonly string[];
}

/**
 * Copies files into `da-nhan/<day>` of a folder of work, with the time they had. Nothing there is ever written over: of
 * another file of a name the copy gets a number, and bytes that are in the folder already are not copied again.
 */
export async function takeIn(folder: string, paths: readonly string[], day: IsoDay): Promise<TakenIn> {
  const own = path.resolve(folder) + path.sep;
  const given = (await inputPaths(paths)).filter((file) => !path.resolve(file.path).startsWith(own));
  const [copied, known, unread]: [string[], string[], string[]] = [[], [], []];
  const seen =
    given.length === 0
      ? new Set<string | undefined>()
      : new Set((await inputPaths([folder])).map(({ path: file }) => digestOf(file)));
  for (const { path: from, name } of given) {
    const bytes = bytesOf(from);
    const digest = bytes && sha256(bytes);
    if (!bytes) unread.push(from);
    else if (seen.has(digest)) known.push(from);
    else {
      const wanted = path.join(folder, RECEIVED_FOLDER, day, safeName(name));
      // Two who take files in at once would both find the same name free.
      copied.push(await withLock(workLock(folder), () => copy(from, bytes, wanted)));
    }
    seen.add(digest);
  }
  return { copied, known, unread };
}

async function copy(from: string, bytes: Uint8Array, wanted: string): Promise<string> {
  const target = freeTarget(wanted);
  await makeFolder(path.dirname(target));
  await saveFile(target, bytes);
  const { atime, mtime } = await stat(from);
  // Some shares set no times; the copy is as good.
  await utimes(target, atime, mtime).catch(() => undefined);
  return target;
}

/** A name below the day's folder, whatever the file was called where it lay. */
function safeName(name: string): string {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  return path.join(...(parts.length > 0 ? parts : ['tep']));
}

function freeTarget(target: string): string {
  const { dir, name, ext } = path.parse(target);
  let free = target;
  for (let number = 2; existsSync(free); number += 1) free = path.join(dir, `${name}-${number}${ext}`);
  return free;
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return fileBytes(file).bytes;
  } catch {
    return undefined;
  }
}

function digestOf(file: string): string | undefined {
  const bytes = bytesOf(file);
  return bytes && sha256(bytes);
}
