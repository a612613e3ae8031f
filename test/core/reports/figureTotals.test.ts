import { coverageCell, totalCell } from '../../../src/core/reports/figureTotals';
import { formulaIn, shownIn } from './cells';
import { plan } from './drawn';

const [root, district] = plan.sums;
if (!root || !district) throw new Error('no sums');

function total(key: string, sum = root) {
  const column = plan.columns.find((one) => one.key === key);
  if (!column || !sum) throw new Error(`no column ${key}`);
  const content = totalCell(plan, sum, column);
  const model = { row: 9, col: 0, ...(content ? { content } : {}) };
  return [shownIn(model), formulaIn(model)];
}

test.each([
  ['E01', 51, /^IF\(COUNT\(EH14:EH17\)>0,SUM\(EH14:EH17\),IF\(COUNTIF\(EH14:EH17,"x"\)>=4,"x",""\)\)$/],
  ['A07', 1, /MIN\(/],
  ['H06.DEN', '2024-03-25', /MAX\(/],
  ['H01', 1, /COUNTIF\([A-Z]+14:[A-Z]+17,1\)/],
  ['K02.TH', 0.3, /ROUND\(SUM\(/],
  [
    'A03',
    67.5,
    /^IF\((SUMPRODUCT\(ISNUMBER\(S14:S17\)\*ISNUMBER\(O14:O17\),)O14:O17\)>0,\1S14:S17\)\*100\/\1O14:O17\),/,
  ],
] as const)('the total of %s is %j, live', (key, shown, formula) => {
  const [value, words] = total(key);
  expect(value).toBe(shown);
  expect(words).toMatch(formula);
});

test('a district’s total is over its own rows', () => {
  expect(total('E01', district)).toEqual([40, expect.stringContaining('EH14:EH15')]);
});

test('texts are listed, not totalled', () => {
  expect(total('L05')).toEqual([undefined, undefined]);
});

test('coverage counts the units that gave a figure or x, of those that own the element', () => {
  const column = (key: string) => plan.columns.find((one) => one.key === key);
  const [e01, l05] = [column('E01'), column('L05')];
  if (!e01 || !l05) throw new Error('no columns');
  expect(coverageCell(root, e01)).toEqual({ kind: 'text', text: '3/4' });
  expect(coverageCell(root, { ...l05, adds: 'none' })).toBeUndefined();
});
