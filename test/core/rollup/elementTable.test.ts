import type { ElementKey } from '../../../src/domain/ids';
import { addsBySum, elementTable } from '../../../src/core/rollup/elementTable';
import { catalogue } from '../../support/plans';
import { argsFor, smallTree } from './builders';

const table = elementTable(argsFor(smallTree(), []));
const columnOf = (key: ElementKey): number => table.columnOf.get(key) ?? -1;

test('a rate knows the columns it is made of', () => {
  const rate = table.columns[columnOf('A03')];
  expect(rate).toMatchObject({ adds: 'ratio', numerator: columnOf('A02'), denominator: columnOf('A01') });
});

test('growth rates are left out: they need a base year', () => {
  expect(columnOf('F05')).toBeGreaterThan(-1);
  expect(columnOf('F07')).toBe(-1);
});

test('each element has one column, in the order of the plan', () => {
  const keys: readonly ElementKey[] = ['A01', 'A01.LH12', 'A02', 'A03', 'E01', 'K00.TH'];
  const order = keys.map(columnOf).filter((column) => column >= 0);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(new Set(table.columns.map(({ spec }) => spec.key)).size).toBe(table.columns.length);
});

test('a unit owns its own part, and a unit that only sums up owns nothing', () => {
  const owned = (code: string): string[] =>
    (table.owned.get(`2024:${code}`) ?? []).map((column) => table.columns[column]?.spec.key ?? '');
  expect(owned('73101')).toContain('A01.LH01');
  expect(owned('73101')).not.toContain('A01.LH02');
  expect(owned('75.SGDDT')).toContain('A01.LH02');
  expect(table.owned.has('2024:731')).toBe(false);
});

test.each<[ElementKey, boolean]>([
  ['A01', true],
  ['A01.LH02', true],
  ['K01.TH', true],
  ['A03', false],
  ['A07', false],
  ['L05', false],
  ['Z99', false],
])('%s adds by plain sum: %s', (key, expected) => {
  expect(addsBySum(key, catalogue())).toBe(expected);
});
