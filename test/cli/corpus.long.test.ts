import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeFormCorpus } from '../bench/forms/formCorpus';
import { tonghop } from '../support/commandLine';
import { temporaryFolder } from '../support/programs';
import type { RollUpJson } from './rollUpRun';

const COUNT = 10_599;
const plan = { programme: 'quang-tri-2016-2020', year: 2018 };
const HOUR = 3_600_000;

let corpus = '';
beforeAll(async () => {
  corpus = temporaryFolder('corpus');
  await makeFormCorpus({ ...plan, count: COUNT, assets: path.resolve('assets'), out: corpus });
}, HOUR);

/** Text of the roll-up's JSON with this many workers. */
function rolledUp(jobs: number): string {
  const out = temporaryFolder('corpus-summary');
  const of = ['--programme', plan.programme, '--year', String(plan.year), '--unit', '45'];
  const files = ['--out', path.join(out, 'tong-hop.xlsx'), '--json', path.join(out, 'tong-hop.json')];
  const done = tonghop(
    'rollup',
    path.join(corpus, 'files'),
    ...of,
    '--units',
    path.join(corpus, 'units.csv'),
    ...files,
    '--jobs',
    String(jobs),
  );
  expect(done.code).toBeLessThan(2);
  return readFileSync(path.join(out, 'tong-hop.json'), 'utf8');
}

test(
  'the forms of a whole country as seven programs save them: every file has a fate, every unit its figures',
  () => {
    const text = rolledUp(2);
    const { ledger, units } = JSON.parse(text) as RollUpJson;
    const { found, used, superseded, rejected, unknownUnit, expected, reported, missing } = ledger;
    process.stdout.write(`${JSON.stringify({ found, used, superseded, rejected, unknownUnit, expected, reported })}\n`);
    expect([found, used, superseded, rejected, unknownUnit]).toEqual([COUNT, COUNT, 0, 0, 0]);
    expect([expected, reported, missing]).toEqual([COUNT, COUNT, []]);
    expect(units.length).toBeGreaterThan(COUNT);
    expect(rolledUp(1)).toBe(text);
  },
  HOUR,
);
