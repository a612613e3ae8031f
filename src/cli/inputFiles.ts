import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { say } from './texts';
import { UsageError } from './usageError';

/** One thing to read: a file on the disk, or an entry of a .zip. */
export interface InputFile {
  /** How the person knows it: path, and for a zip "archive.zip/entry.xlsx". */
  readonly name: string;
  readonly path: string;
  /** Entry inside the archive at `path`. */
  readonly entry?: string;
}

const IGNORED = /^(~\$|\.)/;
/** Folders are searched for what could be a workbook; another file is read only when it is named itself. */
const WORKBOOK = /\.(xlsx|xlsm|xls|xlsb|ods|zip)$/i;

/** Files of the given paths: folders with all below them, sorted, so that runs are alike. */
export async function inputPaths(paths: readonly string[]): Promise<readonly string[]> {
  if (paths.length === 0) throw new UsageError(say('Chưa nêu tệp hoặc thư mục nào.', 'No file or folder was given.'));
  const found: string[] = [];
  for (const given of paths) {
    const about = await stat(given).catch(() => undefined);
    if (!about)
      throw new UsageError(say(`Không thấy tệp hoặc thư mục ${given}.`, `There is no file or folder ${given}.`));
    if (about.isDirectory()) found.push(...(await below(given)));
    else found.push(given);
  }
  return [...new Set(found)];
}

async function below(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    if (IGNORED.test(entry.name)) continue;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await below(full)));
    else if (entry.isFile() && WORKBOOK.test(entry.name)) found.push(full);
  }
  return found;
}
