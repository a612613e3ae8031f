import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inlined, prefixed, strict } from '../../support/workbooks/variants';

/** Shares of the writers' habits, as in the corpus of the reading bench; they make 20 files of every 20. */
export const habits = [
  ...Array<Habit>(7).fill('plain'),
  ...Array<Habit>(2).fill('inlined'),
  ...Array<Habit>(3).fill('openpyxl'),
  ...Array<Habit>(4).fill('libreoffice'),
  ...Array<Habit>(2).fill('gnumeric'),
  'prefixed',
  'strict',
] as const satisfies readonly Habit[];

export type Habit = 'plain' | 'inlined' | 'openpyxl' | 'libreoffice' | 'gnumeric' | 'prefixed' | 'strict';

const OPENPYXL = `
import os, sys, openpyxl
for name in sys.argv[2:]:
    openpyxl.load_workbook(name).save(os.path.join(sys.argv[1], os.path.basename(name)))
`;

/** The same workbooks as the program of a habit saves them; it is started once for all of them where that is possible. */
export function savedBy(habit: Habit, books: readonly Uint8Array[]): readonly Uint8Array[] {
  switch (habit) {
    case 'plain':
      return books;
    case 'inlined':
      return books.map(inlined);
    case 'prefixed':
      return books.map(prefixed);
    case 'strict':
      return books.map(strict);
    case 'openpyxl':
      return onDisk(books, (files, out) => run('/usr/bin/python3', ['-c', OPENPYXL, out, ...files]));
    case 'gnumeric':
      return onDisk(books, (files, out) =>
        files.forEach((file) => run('ssconvert', [file, path.join(out, path.basename(file))])),
      );
    case 'libreoffice':
      return onDisk(books, (files, out) => {
        const profile = `-env:UserInstallation=file://${path.join(out, 'profile')}`;
        run('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...files]);
      });
  }
}

/** What `save` makes of files into the folder `out`, under their own names. */
function onDisk(
  books: readonly Uint8Array[],
  save: (files: readonly string[], out: string) => void,
): readonly Uint8Array[] {
  const work = mkdtempSync(path.join(tmpdir(), 'tonghop-habit-'));
  const out = path.join(work, 'out');
  mkdirSync(out);
  const names = books.map((_book, i) => `form${i}.xlsx`);
  const files = names.map((name) => path.join(work, name));
  books.forEach((book, i) => writeFileSync(files[i] ?? '', book));
  save(files, out);
  const saved = names.map((name) => readFileSync(path.join(out, name)));
  rmSync(work, { recursive: true });
  return saved;
}

function run(command: string, args: readonly string[]): void {
  const done = spawnSync(command, args, { encoding: 'utf8', timeout: 120_000 });
  if (done.status !== 0) throw new Error(`${command}: ${done.stderr}`);
}
