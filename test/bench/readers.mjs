import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleReader } from './bundle.mjs';
import { printTable } from './table.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
/**
 * `oursUnasked` asks for no cell: what is left of reading when a caller wants few of them. `oursFresh` keeps nothing
 * of earlier workbooks, as if no two came from one template.
 */
const readers = ['inflate', 'inflateFflate', 'ours', 'oursUnasked', 'oursFresh', 'oursFflate', 'hucre', 'e965'];
/** Beside the three that are compared first; a short run asks them once. */
const others = ['inflateFflate', 'oursUnasked', 'oursFresh', 'oursFflate', 'hucre', 'e965'];
const ROUNDS = 3;

/** CPU ms of reading `count` forms, each reader in fresh processes; the middle of three rounds, `quick` others' only one. */
export async function benchReaders(root, corpus, count, quick) {
  const folder = corpus.folder(count);
  const reader = await bundleReader(root, path.join(root, '.cache/bench'));
  const results = {};
  for (const name of readers) {
    const length = quick && others.includes(name) ? 1 : ROUNDS;
    const rounds = Array.from({ length }, () => measure(name, reader, folder));
    results[name] = rounds.sort((a, b) => a.cpu - b.cpu)[length >> 1];
  }
  const { inflate, ours } = results;
  printTable(
    `Reading ${count} forms, CPU of one thread`,
    ['reader', 'cold ms', '× inflate', '÷ ours', 'warm ms', '× inflate', '÷ ours', 'RSS MB', 'cells'],
    readers.map((name) => {
      const { cpu, warm, rss, cells } = results[name];
      const pass = (spent, bound, own) =>
        [spent / count, spent / bound, spent / own].map((figure) => figure.toFixed(2));
      return [name, ...pass(cpu, inflate.cpu, ours.cpu), ...pass(warm, inflate.warm, ours.warm), rss, cells];
    }),
  );
  return results;
}

function measure(name, reader, folder) {
  const child = spawnSync(process.execPath, [path.join(here, 'readOne.cjs'), name, reader, folder], {
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout);
}
