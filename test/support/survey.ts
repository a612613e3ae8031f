import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { temporaryFolder } from './programs';

export interface SheetSurvey {
  /** Value by address; formulas by their stored result. */
  readonly cells: Readonly<Record<string, string | number | boolean>>;
  readonly unlocked: readonly string[];
  /** Sheet-scoped names and what they point at. */
  readonly names: Readonly<Record<string, string>>;
  readonly protected: boolean;
}

export type Survey = Readonly<Record<string, Readonly<Record<string, SheetSurvey>>>>;

/** What openpyxl sees in workbooks, by file name and sheet. */
export function survey(files: readonly string[]): Survey {
  const done = spawnSync('/usr/bin/python3', ['test/support/python/survey.py', ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 29,
  });
  if (done.status !== 0) throw new Error(`openpyxl: ${done.stderr}`);
  return JSON.parse(done.stdout) as Survey;
}

/** The same workbooks recalculated and saved again by one LibreOffice; returns the new paths in order. */
export function recalculated(files: readonly string[]): readonly string[] {
  const folder = temporaryFolder('recalculated');
  const profile = temporaryFolder('profile');
  const args = [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    folder,
  ];
  const done = spawnSync('soffice', [...args, ...files], { encoding: 'utf8', timeout: 400000 });
  if (done.status !== 0) throw new Error(`LibreOffice: ${done.stderr}`);
  return files.map((file) => path.join(folder, path.basename(file)));
}

/** Addresses whose stored figures differ between two surveys of one sheet; numbers within 1e-9 of their size are equal. */
export function differences(before: SheetSurvey, after: SheetSurvey): readonly string[] {
  const addresses = new Set([...Object.keys(before.cells), ...Object.keys(after.cells)]);
  return [...addresses].filter((address) => !same(before.cells[address] ?? '', after.cells[address] ?? ''));
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  return a === b;
}
