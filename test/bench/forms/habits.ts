import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const OPENPYXL = 'import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])';

/** The same workbook as the program of a habit saves it. */
export function savedBy(habit: Habit, book: Uint8Array): Uint8Array {
  if (habit === 'plain') return book;
  if (habit === 'inlined') return inlined(book);
  if (habit === 'prefixed') return prefixed(book);
  if (habit === 'strict') return strict(book);
  const work = mkdtempSync(path.join(tmpdir(), 'tonghop-habit-'));
  const [from, to] = [path.join(work, 'in', 'form.xlsx'), path.join(work, 'form.xlsx')];
  run('mkdir', [path.dirname(from)]);
  writeFileSync(from, book);
  if (habit === 'openpyxl') run('/usr/bin/python3', ['-c', OPENPYXL, from, to]);
  if (habit === 'gnumeric') run('ssconvert', [from, to]);
  if (habit === 'libreoffice') {
    const profile = `-env:UserInstallation=file://${path.join(work, 'profile')}`;
    run('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', work, from]);
  }
  const saved = readFileSync(to);
  rmSync(work, { recursive: true });
  return saved;
}

function run(command: string, args: readonly string[]): void {
  const done = spawnSync(command, args, { encoding: 'utf8', timeout: 120_000 });
  if (done.status !== 0) throw new Error(`${command}: ${done.stderr}`);
}
