/**
 * Reading speed against the physical lower bound: `node test/bench/read.mjs [files] [rounds]`.
 * One generated corpus, one fresh process per reader, CPU time of the whole process; prints ms per file and ratios.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '../support/workbooks/compile.mjs';
import { bundleReader } from './bundle.mjs';
import { makeCorpus } from './corpus.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const files = Number(process.argv[2] ?? 1000);
const rounds = Number(process.argv[3] ?? 3);
/** `oursUnasked` asks for no cell: what is left of reading when a caller wants few of them. */
const readers = ['inflate', 'inflateFflate', 'ours', 'oursUnasked', 'oursFflate', 'hucre', 'e965'];

const code = compile(root, path.join(root, '.cache/bench/code'));
const reader = await bundleReader(root, path.join(root, '.cache/bench'));
const corpus = path.join(root, '.cache/bench/corpus', String(files));
mkdirSync(corpus, { recursive: true });
if (readdirSync(corpus).length < files) await makeCorpus(code, corpus, files);
const sizes = readdirSync(corpus).map((name) => readFileSync(path.join(corpus, name)).length);
console.log(
  `${sizes.length} files, ${(sizes.reduce((a, b) => a + b, 0) / sizes.length / 1024).toFixed(1)} KB on average`,
);

const results = {};
for (const name of readers) {
  const runs = Array.from({ length: rounds }, () => measure(name));
  results[name] = runs.sort((a, b) => a.cpu - b.cpu)[rounds >> 1];
}
const { cpu: bound, warm: warmBound } = results.inflate;
console.log('reader           cold ms x inflate   warm ms x inflate  RSS MB    cells   (CPU ms per file)');
for (const name of readers) {
  const { cpu, warm, rss, cells } = results[name];
  const row = [
    (cpu / files).toFixed(3),
    (cpu / bound).toFixed(2),
    (warm / files).toFixed(3),
    (warm / warmBound).toFixed(2),
    rss,
    cells,
  ];
  console.log(name.padEnd(16), ...row.map((figure) => String(figure).padStart(9)));
}
for (const pass of ['cpu', 'warm']) {
  const times = (name) => (results[name][pass] / results.ours[pass]).toFixed(2);
  console.log(`${pass === 'cpu' ? 'cold' : 'warm'}: e965 / ours ${times('e965')}, hucre / ours ${times('hucre')}`);
}
writeFileSync(path.join(root, '.cache/bench/read.json'), JSON.stringify({ files, results }, null, 1));

function measure(name) {
  const child = spawnSync(process.execPath, [path.join(here, 'readOne.cjs'), name, reader, corpus], {
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout);
}
