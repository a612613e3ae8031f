import { createHash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { tonghop } from '../support/commandLine';

const ACCOUNT = 'nguyen-van-an';
const PLAN = ['--programme', 'sa-dec-2021', '--year', '2021'];
/** A home folder with two reports, a list of units and a plan file in it. */
const home = path.join(mkdtempSync(path.join(tmpdir(), 'tonghop-')), ACCOUNT);
const reports = path.join(home, 'bao-cao');
const units = path.join(home, 'don-vi.csv');
const plan = path.join(home, 'ke-hoach.json');
const at = (...parts: readonly string[]) => path.join(home, ...parts);
let first = '';

const hashes = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...readdirSync(reports).map((name) => path.join(reports, name)), units, plan].map((file) => [
      file,
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );

beforeAll(() => {
  mkdirSync(home);
  const made = tonghop('sample', ...PLAN, '--unit', '29902', '--unit', '29905', '--out', reports);
  expect([made.code, made.err]).toEqual([0, '']);
  writeFileSync(units, 'Mã;Tên\n75-01;Trung tâm A\n');
  writeFileSync(plan, readFileSync('assets/plans/sa-dec-2021.json'));
  first = path.join(reports, readdirSync(reports)[0] ?? '');
  symlinkSync(reports, at('duong-tat'));
  linkSync(first, at('lien-ket-cung.xlsx'));
}, 60_000);

describe('a report is never written over', () => {
  const roll = (folder: string, ...more: readonly string[]) => tonghop('rollup', folder, ...PLAN, '--force', ...more);
  const name = () => path.basename(first);

  test.each([
    ['the file itself', () => roll(reports, '--out', first)],
    ['with ./ in its path', () => roll(reports, '--out', `${reports}/./../bao-cao/${name()}`)],
    ['read through a link to its folder', () => roll(at('duong-tat'), '--out', first)],
    ['written through a link to its folder', () => roll(reports, '--out', at('duong-tat', name()))],
    ['a second name of the same file', () => roll(reports, '--out', at('lien-ket-cung.xlsx'))],
    ['the second name read', () => roll(at('lien-ket-cung.xlsx'), '--out', first)],
    ['last year’s report', () => roll(reports, '--last-year', at('lien-ket-cung.xlsx'), '--out', first)],
    ['the base year’s', () => roll(reports, '--base', first, '--out', at('duong-tat', name()))],
    [
      'the plan file',
      () =>
        tonghop(
          'rollup',
          reports,
          '--programme',
          plan,
          '--year',
          '2021',
          '--out',
          at('r.xlsx'),
          '--json',
          plan,
          '--force',
        ),
    ],
  ])('%s', (_, command) => {
    const before = hashes();
    const { code, err } = command();
    expect(hashes()).toEqual(before);
    expect([code, err]).toEqual([2, expect.stringMatching(/Không ghi đè .*đó là một trong các tệp đang được đọc/)]);
  });

  test('forms do not write over the list of units they are made from', () => {
    const made = tonghop('forms', ...PLAN, '--unit', '29902', '--out', at('bieu'));
    expect(made.code).toBe(0);
    const [form = ''] = readdirSync(at('bieu'));
    rmSync(at('bieu', form));
    linkSync(units, at('bieu', form));
    const before = hashes();
    const words = [...PLAN, '--unit', '29902', '--out', at('bieu'), '--force'];
    expect(tonghop('forms', ...words, '--units', units)).toMatchObject({
      code: 2,
      err: `Không ghi đè ${at('bieu', form)}: đó là một trong các tệp đang được đọc. Hãy chọn tên khác cho kết quả.\n`,
    });
    expect(hashes()).toEqual(before);
  });

  test('a link is written over itself, and what it points to stays', () => {
    symlinkSync(first, at('lien-ket.xlsx'));
    const before = hashes();
    expect(roll(reports, '--out', at('lien-ket.xlsx')).code).not.toBe(2);
    expect(hashes()).toEqual(before);
  });

  test('only a summary of the same plan, year and unit is written again, and is no input then', () => {
    const [out, json] = [path.join(reports, 'tong-hop.xlsx'), path.join(reports, 'tong-hop.json')];
    const ledger = () => (JSON.parse(readFileSync(json, 'utf8')) as { ledger: { found: number } }).ledger.found;
    for (let time = 1; time <= 2; time += 1) {
      expect(roll(reports, '--out', out, '--json', json).code).not.toBe(2);
      expect(ledger()).toBe(2);
    }
    const other = tonghop(
      'rollup',
      reports,
      '--programme',
      'dong-nai-2021-2030',
      '--year',
      '2024',
      '--out',
      out,
      '--force',
    );
    expect(other.code).toBe(2);
    expect(other.err).toContain(`Không ghi đè ${out}`);
  });

  test('results have different files, of their own kinds', () => {
    const out = at('x.xlsx');
    expect(roll(reports, '--out', out, '--json', out).err).toBe(`Hai kết quả cùng một tệp: ${out}.\n`);
    expect(roll(reports, '--out', out, '--json', first).err).toMatch(/--json\) phải có đuôi \.json/);
    expect(existsSync(out)).toBe(false);
  });
});

describe('what is sent on says nothing of this computer', () => {
  /** Everything an .xlsx holds, or a text file. */
  function words(file: string): string {
    const bytes = readFileSync(file);
    if (!file.endsWith('.xlsx')) return bytes.toString('utf8');
    return Object.values(unzipSync(new Uint8Array(bytes)))
      .map((part) => Buffer.from(part).toString('utf8'))
      .join('\n');
  }
  const secrets = [ACCOUNT, hostname(), userInfo().username].filter((word) => word.length > 4);
  const told = (text: string) => secrets.filter((secret) => text.includes(secret));
  const fresh = () => mkdtempSync(path.join(tmpdir(), 'tonghop-'));

  test('in the results of a roll-up, of one that reads its summary, and of a check', () => {
    const out = fresh();
    const [one, two, json] = [path.join(out, '1.xlsx'), path.join(out, '2.xlsx'), path.join(out, '2.json')];
    const files = readdirSync(reports)
      .filter((name) => /^0/.test(name))
      .map((name) => path.join(reports, name));
    tonghop('rollup', ...files, ...PLAN, '--out', one, '--paths', 'absolute');
    expect(told(words(one))).toEqual([ACCOUNT]);
    // A summary of before, with whole paths, is cut.
    tonghop('rollup', one, ...PLAN, '--out', two, '--json', json);
    expect([told(words(two)), told(words(json))]).toEqual([[], []]);
    expect(words(two)).toContain(path.basename(first));
    tonghop('rollup', reports, ...PLAN, '--out', two, '--json', json, '--force');
    expect([told(words(two)), told(words(json))]).toEqual([[], []]);
    expect(words(json)).toContain(`"file": "${path.basename(first)}"`);
    const said = tonghop('check', reports, '--json');
    expect(told(said.out)).toEqual([]);
  });

  test('in forms and samples', () => {
    const out = fresh();
    tonghop('forms', ...PLAN, '--unit', '29902', '--out', out);
    tonghop('sample', ...PLAN, '--unit', '29905', '--out', out);
    expect(readdirSync(out)).toHaveLength(2);
    for (const name of readdirSync(out)) expect(told(words(path.join(out, name)))).toEqual([]);
  });

  test('in a comparison of reports, which tells one from another and not from itself', () => {
    const [one = '', other = ''] = readdirSync(reports).map((name) => path.join(reports, name));
    const compared = (...words: readonly string[]) => {
      const { code, out } = tonghop('diff', ...words, '--json');
      expect([code, told(out)]).toEqual([0, []]);
      return JSON.parse(out) as { equal: boolean; reports: { change: string }[]; rolledUp?: { totals: unknown[] } };
    };
    expect(
      compared(one, other)
        .reports.map(({ change }) => change)
        .sort(),
    ).toEqual(['added', 'removed']);
    expect(compared(one, one, '--with', reports)).toMatchObject({ equal: true, reports: [], rolledUp: { totals: [] } });
  });
});
