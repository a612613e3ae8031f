/**
 * `npm run bench`: reading and the whole chain, against the physical lower bound, all on one generated corpus of real
 * forms as several programs save them. `-- --quick` runs a tenth of it; `-- --json FILE` also writes the figures;
 * `-- --against FOLDER` puts the same sheets into the grid of another checkout, too.
 * Wall times depend on what else the machine does; CPU times and the ratios of one run are what to compare.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchAdapter } from './adapter.mjs';
import { benchChain } from './chain.mjs';
import { formCorpus } from './formCorpus.mjs';
import { built } from './built.mjs';
import { benchGrid } from './grid.mjs';
import { benchGridInserts } from './gridInserts.mjs';
import { benchOpening } from './opening.mjs';
import { benchManyFiles, benchPane } from './pane.mjs';
import { benchReaders } from './readers.mjs';

const { values } = parseArgs({
  options: { json: { type: 'string' }, quick: { type: 'boolean', default: false }, against: { type: 'string' } },
});
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const share = values.quick ? 0.1 : 1;
const counts = [159, 3321, 10599].map((count) => Math.round(count * share));

const [program, site, corpus] = await Promise.all([built(root, 'cli'), built(root, 'pane'), formCorpus(root, counts)]);
console.log(
  `${corpus.count} forms, ${corpus.kilobytes.toFixed(1)} KB on average, saved by ${corpus.habits.join(', ')}`,
);
const results = {
  corpus: { count: corpus.count, kilobytes: corpus.kilobytes },
  readers: await benchReaders(root, corpus, values.quick ? 300 : 1000, values.quick),
  chain: benchChain(program, corpus, counts),
  opening: await benchOpening(root, program),
  adapter: benchAdapter(root),
  pane: await benchPane(site),
  // A build and a page for itself: too long for the quick run.
  ...(values.quick
    ? {}
    : {
        manyFiles: benchManyFiles(root),
        grid: await benchGrid(root, await built(root, 'workbench')),
        inserts: await benchGridInserts(root, values.against),
      }),
};
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 1)}\n`);
