import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured } from './measured.mjs';
import { printTable } from './table.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

/**
 * Read, check, roll up and write the summary, as the command built into the folder `program` does it, with one and two
 * workers.
 */
export function benchChain(program, corpus, counts) {
  const command = path.join(program, 'tonghop.js');
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

function show(results) {
  const first = (jobs) => results.find((result) => result.jobs === jobs);
  printTable(
    'The whole chain: read, check, roll up, write the summary ("× inflate" = one thread that only unpacks the same files)',
    [
      'files',
      'workers',
      'wall ms',
      'CPU ms',
      'RSS MB',
      'ms a file',
      '÷ smallest',
      'inflate ms',
      'wall × inflate',
      'CPU × inflate',
    ],
    results.map(({ count, jobs, wall, cpu, rss, inflateWall, inflateCpu }) => {
      const perFile = wall / count;
      const smallest = first(jobs).wall / first(jobs).count;
      const ratios = [perFile.toFixed(2), (perFile / smallest).toFixed(2), inflateWall.toFixed(0)];
      return [
        count,
        jobs,
        wall.toFixed(0),
        cpu.toFixed(0),
        rss,
        ...ratios,
        (wall / inflateWall).toFixed(2),
        (cpu / inflateCpu).toFixed(2),
      ];
    }),
  );
}
