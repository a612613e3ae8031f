import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured } from './measured.mjs';
import { printTable } from './table.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Read, check, roll up and write the summary, as the built command does it, with one and two workers. */
export async function benchChain(root, corpus, counts) {
  const command = buildCommand(root);
  const work = mkdtempSync(path.join(tmpdir(), 'tonghop-chain-'));
  const results = [];
  for (const count of counts) {
    const folder = corpus.folder(count);
    const inflate = measured(path.join(here, 'inflateFiles.cjs'), [folder]);
    for (const jobs of [1, 2]) {
      const { wall, cpu, rss } = measured(command, words(corpus, folder, work, jobs));
      results.push({ count, jobs, wall, cpu, rss, inflateWall: inflate.wall, inflateCpu: inflate.cpu });
    }
  }
  rmSync(work, { recursive: true });
  show(results);
  return results;
}

function words(corpus, folder, work, jobs) {
  const { programme, year, unit } = corpus.plan;
  const asked = ['--programme', programme, '--year', year, '--unit', unit, '--units', corpus.units];
  return ['rollup', folder, ...asked, '--out', path.join(work, 'tong-hop.xlsx'), '--jobs', jobs, '--force'].map(String);
}

/** A build of its own, so that a running program's files are not replaced. */
function buildCommand(root) {
  const out = path.join(root, '.cache/bench/cli');
  const args = ['webpack', '--mode', 'production', '--env', 'part=cli', '--no-stats', '--output-path', out];
  const done = spawnSync('npx', ['--no-install', ...args], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stdout + done.stderr);
  return path.join(out, 'tonghop.js');
}

function show(results) {
  const first = (jobs) => results.find((result) => result.jobs === jobs);
  printTable(
    'The whole chain: read, check, roll up, write the summary ("× inflate" = one thread that only unpacks the same files)',
    ['files', 'workers', 'wall ms', 'CPU ms', 'RSS MB', 'ms a file', '÷ smallest', 'inflate ms', 'wall × inflate'],
    results.map(({ count, jobs, wall, cpu, rss, inflateWall }) => {
      const perFile = wall / count;
      const smallest = first(jobs).wall / first(jobs).count;
      const ratios = [perFile.toFixed(2), (perFile / smallest).toFixed(2), inflateWall.toFixed(0)];
      return [count, jobs, wall.toFixed(0), cpu.toFixed(0), rss, ...ratios, (wall / inflateWall).toFixed(2)];
    }),
  );
}
