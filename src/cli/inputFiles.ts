import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isDropping, isDroppingsFolder } from '../domain/reportFile';
import { nameFiles, type FoundFile, type Naming } from './fileNames';
import { say } from './texts';
import { UsageError } from './usageError';

/** One thing to read: a file on the disk, or an entry of a .zip. */
export interface InputFile {
  /** How the person knows it and how outputs name it: below the given folder, for a zip "archive.zip/entry.xlsx". */
  readonly name: string;
  readonly path: string;
  /** Entry inside the archive at `path`. */
  readonly entry?: string;
}

/**
 * Files of the given paths: of a folder whatever lies below it but the droppings of systems, sorted, so that runs are
 * alike. A file that is named itself is read whatever its name.
 */
export async function inputPaths(paths: readonly string[], naming: Naming = 'relative'): Promise<readonly InputFile[]> {
  if (paths.length === 0) throw new UsageError(say('Chưa nêu tệp hoặc thư mục nào.', 'No file or folder was given.'));
  const found = new Map<string, FoundFile>();
  for (const given of paths) {
    const about = await stat(given).catch(() => undefined);
    if (!about)
      throw new UsageError(say(`Không thấy tệp hoặc thư mục ${given}.`, `There is no file or folder ${given}.`));
    const folder = about.isDirectory() ? given : path.dirname(given);
    // Given twice, "a" and "./a", a file is still one.
    for (const file of about.isDirectory() ? await below(given) : [given])
      if (!found.has(path.resolve(file))) found.set(path.resolve(file), { path: file, folder });
  }
  return nameFiles([...found.values()], naming);
}

async function below(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  // Opening it as a file says why, and it is named among the files that could not be read.
  if (!entries) return [folder];
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (!entry.isDirectory()) found.push(...(isDropping(entry.name) ? [] : [full]));
    else if (!isDroppingsFolder(`${entry.name}/`)) found.push(...(await below(full)));
  }
  return found;
}
