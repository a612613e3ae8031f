import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const COMMON = ['webpack.workbench.js', 'assets/units', 'package-lock.json'];
/** What each page is made of; the grid's test page holds nothing but core and grid. */
const SOURCES = {
  page: [...COMMON, 'src'],
  harness: [...COMMON, 'src/core', 'src/workbench/grid', 'src/workbench/offline', 'test/workbench/harness'],
} as const;
/** The bundler leaves files of the same content untouched, so their times say nothing of the last build. */
const STAMP = '.built';

/** Builds the workbench's page, or the grid's test page, when anything it is made of is newer than the last build. */
export function buildSite(kind: keyof typeof SOURCES): string {
  const out = path.join(ROOT, '.cache', `workbench-${kind}`);
  return alone(`${out}.lock`, () => {
    const sources = Math.max(...SOURCES[kind].map((name) => newest(path.join(ROOT, name))));
    if (builtAt(out) <= sources) build(kind, out);
    return out;
  });
}

function build(kind: keyof typeof SOURCES, out: string): void {
  const started = new Date();
  const entry = kind === 'harness' ? ['--env', 'entry=test/workbench/harness/harness.ts'] : [];
  const words = ['webpack', '-c', 'webpack.workbench.js', '--mode', 'development', '--env', `out=${out}`, ...entry];
  const done = spawnSync('npx', ['--no-install', ...words], { cwd: ROOT, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`the build failed:\n${done.stdout.slice(-4000)}${done.stderr.slice(-2000)}`);
  // A source that changed while the build ran makes the next one build again.
  writeFileSync(path.join(out, STAMP), started.toISOString());
}

function builtAt(out: string): number {
  const stamp = path.join(out, STAMP);
  return existsSync(stamp) ? Date.parse(readFileSync(stamp, 'utf8')) : 0;
}

function newest(file: string): number {
  const own = statSync(file);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

/** Longer than any build; a lock that is older was left by a killed run. */
const STALE_MS = 600_000;

/** One run at a time among all test processes. */
function alone<T>(lock: string, action: () => T): T {
  while (!took(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  try {
    return action();
  } finally {
    rmdirSync(lock);
  }
}

function took(lock: string): boolean {
  mkdirSync(path.dirname(lock), { recursive: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > STALE_MS) rmdirSync(lock);
    return false;
  }
}
