import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { alone } from './alone';
import { tonghop } from './commandLine';
import { temporaryFolder } from './programs';

const SHELF = 'tonghop-samples-';
const DAY = 86_400_000;

/** Samples of one built command stand together; another build makes its own, and those of a day ago go. */
function shelf(): string {
  const built = createHash('sha256').update(readFileSync('dist/cli/tonghop.js')).digest('hex').slice(0, 16);
  const folder = path.join(tmpdir(), `${SHELF}${built}`);
  if (existsSync(folder)) return folder;
  return alone(path.join(tmpdir(), `${SHELF}shelves`), () => {
    readdirSync(tmpdir())
      .filter(isOld)
      .forEach((name) => rmSync(path.join(tmpdir(), name), { recursive: true }));
    mkdirSync(folder, { recursive: true });
    return folder;
  });
}

function isOld(name: string): boolean {
  const made = name.startsWith(SHELF) ? statSync(path.join(tmpdir(), name), { throwIfNoEntry: false }) : undefined;
  return made?.isDirectory() === true && made.mtimeMs < Date.now() - DAY;
}

/**
 * A filled sample of every unit's form, made by the command once for all test files: who wants it while another process
 * makes it waits for that. Not to be changed: a test that spoils files takes a `sampleCopy`.
 */
export function sampleFolder(programme: string, year: string, ...more: readonly string[]): string {
  const kept = path.join(shelf(), [programme, year, ...more].join('_').replace(/[^\w.-]/g, ''));
  if (existsSync(kept)) return kept;
  return alone(`${kept}.making`, () => {
    if (existsSync(kept)) return kept;
    const made = temporaryFolder('sample');
    const result = tonghop('sample', '--programme', programme, '--year', year, '--out', made, ...more);
    expect({ code: result.code, err: result.err }).toEqual({ code: 0, err: '' });
    renameSync(made, kept);
    return kept;
  });
}

/** The same in a folder of the test's own. */
export function sampleCopy(programme: string, year: string, ...more: readonly string[]): string {
  const folder = temporaryFolder('sample');
  cpSync(sampleFolder(programme, year, ...more), folder, { recursive: true, preserveTimestamps: true });
  return folder;
}
