import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tonghop } from '../support/commandLine';

const folder = mkdtempSync(path.join(tmpdir(), 'tonghop-'));
const at = (...names: readonly string[]): string => path.join(folder, ...names);
const UNIT = ['--unit', '29902'];

/** The shipped plan in a second version that asks one line less. */
function secondVersion(): string {
  const plan = JSON.parse(readFileSync('assets/plans/sa-dec-2021.json', 'utf8')) as {
    readonly lines: readonly { readonly indicator: string }[];
  };
  const next = { ...plan, version: 2, lines: plan.lines.filter(({ indicator }) => indicator !== 'G05') };
  writeFileSync(at('v2.json'), JSON.stringify(next));
  return at('v2.json');
}

test('a form is damaged, mended, carried into the next version, and a bad file stops none of it', () => {
  const plan = ['--programme', 'sa-dec-2021', '--year', '2021'];
  expect(tonghop('sample', ...plan, ...UNIT, '--faults', '--out', at('hong')).code).toBe(0);
  const damaged = readdirSync(at('hong')).find((name) => name.startsWith('R02-')) ?? '';
  const bad = at('hong', 'rong.xlsx');
  writeFileSync(bad, '');

  const before = readFileSync(at('hong', damaged));
  const listed = tonghop('mend', at('hong', damaged));
  expect([listed.code, listed.out]).toEqual([0, expect.stringContaining('Chưa ghi gì') as string]);
  const mended = tonghop('mend', at('hong', damaged), bad, '--out', at('sua'), '--json');
  expect(mended.code).toBe(1);
  expect(JSON.parse(mended.out)).toMatchObject({
    totals: { files: 2, rejected: 1, mended: 1, refused: 0, written: 1 },
  });
  expect(readFileSync(at('hong', damaged)).equals(before)).toBe(true);
  expect(tonghop('mend', at('hong', damaged), '--out', at('sua'))).toMatchObject({ code: 2, out: '' });

  const into = ['--programme', secondVersion(), '--out', at('moi')];
  const carried = tonghop('carry', at('sua'), bad, ...into, '--json');
  expect(carried.code).toBe(1);
  expect(JSON.parse(carried.out)).toMatchObject({
    files: [
      { forms: [{ status: 'carried', version: 1, unit: '29902', left: [{ element: 'G05', why: 'lineGone' }] }] },
      { status: 'rejected' },
    ],
    totals: { files: 2, rejected: 1, carried: 1, refused: 0, left: 1 },
  });
  expect(readdirSync(at('moi'))).toHaveLength(1);
  const checked = tonghop('check', at('moi'), '--programme', at('v2.json'), '--json');
  expect([checked.code, JSON.parse(checked.out)]).toMatchObject([0, { totals: { files: 1, rejected: 0, errors: 0 } }]);
});
