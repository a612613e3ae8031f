import { homedir } from 'node:os';
import path from 'node:path';
import type { InputFile } from './inputFiles';

/** How files are named in what is shown and written: below the folder that was given, or with their whole path. */
export type Naming = 'relative' | 'absolute';

/** A file and the given folder it lies below; the folder around it where the file itself was given. */
export interface FoundFile {
  readonly path: string;
  readonly folder: string;
}

/**
 * The files with their names. What a summary or JSON says is sent on, so a name says nothing of the disk above the
 * given folder, which holds the account's name as a rule; two files of one name are told apart by the name of their
 * folder, where that says which, else by the number of the folder in the order given.
 */
export function nameFiles(found: readonly FoundFile[], naming: Naming): readonly InputFile[] {
  if (naming === 'absolute') return found.map((file) => ({ name: path.resolve(file.path), path: file.path }));
  const names = found.map(({ path: file, folder }) => slashed(path.relative(folder, file) || path.basename(file)));
  const often = counts(names);
  const label = folderLabels(found);
  return found.map((file, i) => {
    const name = names[i] ?? '';
    return { name: often.get(name) === 1 ? name : `${label.get(file.folder) ?? ''}/${name}`, path: file.path };
  });
}

/** What stands before a name that two folders have. */
function folderLabels(found: readonly FoundFile[]): ReadonlyMap<string, string> {
  const folders = [...new Set(found.map(({ folder }) => folder))];
  const bases = folders.map((folder) => path.basename(path.resolve(folder)));
  const often = counts(bases);
  return new Map(
    folders.map((folder, i) => {
      const base = bases[i] ?? '';
      return [folder, base === '' || isHome(folder) || often.get(base) !== 1 ? `${i + 1}` : base];
    }),
  );
}

/** The home folder of an account, whose name is the account's. */
function isHome(folder: string): boolean {
  return path.dirname(path.resolve(folder)) === path.dirname(homedir());
}

function counts(words: readonly string[]): ReadonlyMap<string, number> {
  const often = new Map<string, number>();
  for (const word of words) often.set(word, (often.get(word) ?? 0) + 1);
  return often;
}

/** The same name on every system, as in a .zip. */
function slashed(name: string): string {
  return path.sep === '/' ? name : name.replaceAll(path.sep, '/');
}
