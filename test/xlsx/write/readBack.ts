import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

export interface CellFacts {
  readonly value: unknown;
  readonly type: string;
  readonly cached: unknown;
  readonly style: Readonly<Record<string, unknown>>;
  readonly note: string | null;
  readonly link: string | null;
}

export interface SheetFacts {
  readonly name: string;
  readonly cells: Readonly<Record<string, CellFacts>>;
  readonly [fact: string]: unknown;
}

export interface WorkbookFacts {
  readonly sheets: readonly SheetFacts[];
  readonly names: readonly (readonly [string, number | null, string, boolean | null])[];
  readonly [fact: string]: unknown;
}

/** A part of the file as text. */
export function part(file: Uint8Array, path: string): string {
  const bytes = unzipSync(file)[path];
  if (!bytes) throw new Error(`no part ${path}`);
  return new TextDecoder().decode(bytes);
}

/** Runs `use` with the file on disk, in a folder of its own that is removed afterwards. */
export function onDisk<T>(file: Uint8Array, use: (path: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-write-'));
  try {
    const path = join(folder, 'book.xlsx');
    writeFileSync(path, file);
    return use(path, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What openpyxl reads. */
export function openpyxl(file: Uint8Array): WorkbookFacts {
  const script = join(__dirname, 'openpyxlDump.py');
  const out = onDisk(file, (path) => execFileSync('/usr/bin/python3', [script, path], { maxBuffer: 1 << 28 }));
  return JSON.parse(out.toString()) as WorkbookFacts;
}

/** LibreOffice trusts the values in a file unless told to calculate always (0). */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The file opened, recalculated and saved again by LibreOffice; for "pdf" the text of its pages. */
export function libreOffice(file: Uint8Array, format: 'xlsx'): Uint8Array;
export function libreOffice(file: Uint8Array, format: 'pdf'): readonly string[];
export function libreOffice(file: Uint8Array, format: 'xlsx' | 'pdf'): Uint8Array | readonly string[] {
  return onDisk(file, (path, folder) => {
    const out = converted([path], format, folder);
    const made = join(out, `book.${format}`);
    if (format === 'xlsx') return new Uint8Array(readFileSync(made));
    return execFileSync('pdftotext', ['-layout', made, '-']).toString().split('\f').slice(0, -1);
  });
}

/** Each file opened, recalculated and saved again, all by one LibreOffice: its start costs more than most files. */
export function libreOfficeAll(files: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-write-'));
  try {
    const paths = files.map((_, i) => join(folder, `book${i}.xlsx`));
    files.forEach((file, i) => writeFileSync(paths[i] ?? '', file));
    const out = converted(paths, 'xlsx', folder);
    return files.map((_, i) => new Uint8Array(readFileSync(join(out, `book${i}.xlsx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Converts files with a LibreOffice of their own that calculates always; the folder it wrote to. */
function converted(paths: readonly string[], format: 'xlsx' | 'pdf', folder: string): string {
  const out = join(folder, 'out');
  mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
  writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), ALWAYS_CALCULATE);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', ['--headless', profile, '--convert-to', format, '--outdir', out, ...paths], {
    stdio: 'ignore',
  });
  return out;
}
