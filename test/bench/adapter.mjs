import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { printTable } from './table.mjs';

/** Round trips and bytes of the Excel adapter on the real office.js client and our host. */
export function benchAdapter(root) {
  const work = mkdtempSync(path.join(tmpdir(), 'tonghop-adapter-'));
  const file = path.join(work, 'adapter.json');
  const done = spawnSync('npx', ['--no-install', 'jest', '-w', '1', 'test/bench/adapter.host.test.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, BENCH_ADAPTER: file },
  });
  if (done.status !== 0) throw new Error(done.stderr);
  const rows = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(work, { recursive: true });
  printTable(
    'The Excel adapter',
    ['action', 'round trips', 'bytes out', 'bytes in', 'largest out'],
    rows.map(([name, spent]) => [name, spent.requests, spent.requestBytes, spent.responseBytes, spent.largestRequest]),
  );
  return Object.fromEntries(rows);
}
