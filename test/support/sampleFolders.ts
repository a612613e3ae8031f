import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tonghop } from './commandLine';
import { temporaryFolder } from './programs';

const SHELF = 'tonghop-samples-';
const DAY = 86_400_000;

/** Samples of one built command stand together; another build makes its own, and those of a day ago go. */
function shelf(): string {
  const built = createHash('sha256').update(readFileSync('dist/cli/tonghop.js')).digest('hex').slice(0, 16);
  const folder = path.join(tmpdir(), `${SHELF}${built}`);
  if (existsSync(folder)) return folder;
  for (const name of readdirSync(tmpdir()).filter((other) => other.startsWith(SHELF))) {
    const old = path.join(tmpdir(), name);
    if (statSync(old).mtimeMs < Date.now() - DAY) rmSync(old, { recursive: true, force: true });
  }
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * A filled sample of every unit's form, made by the command once for all test files. Not to be changed: a test that
 * spoils files takes a `sampleCopy`. Two test files that want the same at the same time both make it; the first stays.
 */
export function sampleFolder(programme: string, year: string, ...more: readonly string[]): string {
  const kept = path.join(shelf(), [programme, year, ...more].join('_').replace(/[^\w.-]/g, ''));
  if (existsSync(kept)) return kept;
  const made = temporaryFolder('sample');
  const result = tonghop('sample', '--programme', programme, '--year', year, '--out', made, ...more);
  expect({ code: result.code, err: result.err }).toEqual({ code: 0, err: '' });
  try {
    renameSync(made, kept);
  } catch {
    // Another test file was faster.
  }
  return existsSync(kept) ? kept : made;
}

/** The same in a folder of the test's own. */
export function sampleCopy(programme: string, year: string, ...more: readonly string[]): string {
  const folder = temporaryFolder('sample');
  cpSync(sampleFolder(programme, year, ...more), folder, { recursive: true, preserveTimestamps: true });
  return folder;
}
