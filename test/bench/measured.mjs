import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const preload = path.join(path.dirname(fileURLToPath(import.meta.url)), 'measure.cjs');

/** Runs a Node program of its own process: wall and CPU milliseconds, peak memory in MB, exit code and output. */
export function measured(program, args) {
  const work = mkdtempSync(path.join(tmpdir(), 'tonghop-measure-'));
  const file = path.join(work, 'spent.json');
  const done = spawnSync(process.execPath, ['--require', preload, program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, MEASURE_FILE: file },
  });
  if (done.error || done.status === null || done.status > 1)
    throw new Error(`${program}: ${done.error ?? done.stderr}`);
  const spent = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(work, { recursive: true });
  return { ...spent, code: done.status, out: done.stdout };
}
