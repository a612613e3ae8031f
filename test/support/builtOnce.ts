import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { alone } from './alone';

const ROOT = path.resolve(__dirname, '../..');
/** The bundler leaves files of the same content untouched, so their times say nothing of the last build. */
const STAMP = '.built';

export interface Build {
  /** Folder the build fills, from the project's folder. */
  readonly out: string;
  /** Files and folders it is made of. */
  readonly sources: readonly string[];
  /** Words for webpack. */
  readonly words: readonly string[];
}

/** Builds when any source is newer than the last build; one build at a time among all test processes. Returns the folder. */
export function builtOnce({ out, sources, words }: Build): string {
  const folder = path.join(ROOT, out);
  const lock = path.join(ROOT, '.cache', `${path.basename(out)}.building`);
  return alone(lock, () => {
    const newestSource = Math.max(...sources.map((name) => newest(path.join(ROOT, name))));
    if (builtAt(folder) <= newestSource) build(folder, [lock, ...words]);
    return folder;
  });
}

function build(folder: string, words: readonly string[]): void {
  const started = new Date();
  const done = spawnSync(process.execPath, [path.join(__dirname, 'heldBuild.cjs'), ...words], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`the build failed:\n${done.stdout.slice(-4000)}${done.stderr.slice(-2000)}`);
  // A source that changed while the build ran makes the next one build again.
  writeFileSync(path.join(folder, STAMP), started.toISOString());
}

function builtAt(folder: string): number {
  const stamp = path.join(folder, STAMP);
  return existsSync(stamp) ? Date.parse(readFileSync(stamp, 'utf8')) : 0;
}

function newest(file: string): number {
  const own = statSync(file);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}
