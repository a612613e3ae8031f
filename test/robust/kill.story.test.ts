import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { tonghop } from '../support/commandLine';
import { temporaryFolder } from '../support/programs';
import { randomOf } from '../fuzz/random';
import { copied, outputs, rollUpWords, sample, started, troubled } from './troubledRun';

/** Moments at which a run is killed; KILL_MOMENTS asks for more, KILL_SEED for others. */
const MOMENTS = Number(process.env.KILL_MOMENTS ?? 4);
const SEED = Number(process.env.KILL_SEED ?? 1);
/** A disk on which half of the run is writing: otherwise hardly a kill would hit it. */
const SLOW = [{ on: 'writeFile', at: '', act: 'slow' }] as const;
const NAMES = ['tong-hop.xlsx', 'tong-hop.json'];

/** A folder with an old summary, the files of a newer one, and what both summaries look like. */
function twoSummaries() {
  const folder = temporaryFolder('killed');
  tonghop(...rollUpWords(sample(), folder));
  const old = outputs(folder);
  const from = copied();
  const [first = ''] = readdirSync(from).sort();
  writeFileSync(path.join(from, first), 'không phải tệp Excel');
  const elsewhere = temporaryFolder('killed-new');
  const begin = Date.now();
  troubled(SLOW, rollUpWords(from, elsewhere));
  const milliseconds = Date.now() - begin;
  const now = outputs(elsewhere);
  expect(now[0]).not.toBe(old[0]);
  expect(now[1]).not.toBe(old[1]);
  return { folder, from, old, now, milliseconds };
}

function restore(folder: string, content: readonly string[]): void {
  NAMES.forEach((name, i) => writeFileSync(path.join(folder, name), content[i] ?? '', 'latin1'));
}

const hidden = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('.'));

let two: ReturnType<typeof twoSummaries>;
beforeAll(() => (two = twoSummaries()), 120_000);

describe('a run that replaces a summary and is killed', () => {
  it(
    'at a random moment leaves each file old or new and whole, and the next run makes everything new',
    async () => {
      const { folder, from, old, now, milliseconds } = two;
      const random = randomOf(SEED);
      for (let kill = 0; kill < MOMENTS; kill++) {
        restore(folder, old);
        const run = started(SLOW, rollUpWords(from, folder));
        const ended = new Promise((resolve) => run.on('exit', resolve));
        await pause(random(Math.round(milliseconds * 1.1)));
        run.kill('SIGKILL');
        await ended;
        outputs(folder).forEach((content, i) => expect([old[i], now[i]]).toContain(content));
        expect(
          readdirSync(folder)
            .filter((name) => !name.startsWith('.'))
            .sort(),
        ).toEqual([...NAMES].sort());
      }
      tonghop(...rollUpWords(from, folder));
      expect(outputs(folder)).toEqual(now);
      expect(hidden(folder)).toEqual([]);
    },
    100_000 + MOMENTS * 10_000,
  );

  it.each([
    ['after both were written', 'tong-hop.xlsx', false],
    ['between the two renames', 'tong-hop.json', true],
  ])(
    '%s leaves what is said, and the next run clears up',
    async (_when, at, xlsxIsNew) => {
      const { folder, from, old, now } = two;
      restore(folder, old);
      const sign = path.join(temporaryFolder('hangs'), 'dang-dung');
      const run = started([{ on: 'rename', at, act: 'hang', path: sign }], rollUpWords(from, folder));
      const ended = new Promise((resolve) => run.on('exit', resolve));
      while (!existsSync(sign)) await pause(20);
      run.kill('SIGKILL');
      await ended;
      expect(outputs(folder)).toEqual([xlsxIsNew ? now[0] : old[0], old[1]]);
      expect(hidden(folder)).toHaveLength(xlsxIsNew ? 1 : 2);
      tonghop(...rollUpWords(from, folder));
      expect(outputs(folder)).toEqual(now);
      expect(hidden(folder)).toEqual([]);
    },
    120_000,
  );

  it('keeps the hidden file of a run that is still writing, and of another machine', async () => {
    const { folder, from, now } = two;
    const own = new RegExp(`^\\.tong-hop\\.json\\.[0-9a-f]{6}-\\d+\\.tmp$`);
    const foreign = '.tong-hop.xlsx.zzzzzz-1.tmp';
    writeFileSync(path.join(folder, foreign), 'của máy khác');
    const sign = path.join(temporaryFolder('hangs'), 'dang-dung');
    const run = started([{ on: 'rename', at: 'tong-hop.json', act: 'hang', path: sign }], rollUpWords(from, folder));
    const ended = new Promise((resolve) => run.on('exit', resolve));
    while (!existsSync(sign)) await pause(20);
    tonghop(...rollUpWords(from, folder));
    expect(hidden(folder).filter((name) => own.test(name))).toHaveLength(1);
    run.kill('SIGKILL');
    await ended;
    tonghop(...rollUpWords(from, folder));
    expect(hidden(folder)).toEqual([foreign]);
    expect(outputs(folder)).toEqual(now);
  }, 120_000);
});
