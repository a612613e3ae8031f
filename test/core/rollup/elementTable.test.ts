import type { ElementKey } from '../../../src/domain/ids';
import { addsBySum, aggregationOf, elementTable } from '../../../src/core/rollup/elementTable';
import type { Indicator } from '../../../src/domain/catalogue/indicator';
import { catalogue } from '../../support/plans';
import { argsFor, smallTree } from './builders';

const table = elementTable(argsFor(smallTree(), []));
const columnOf = (key: ElementKey): number => table.columnOf.get(key) ?? -1;

describe('how an element adds up over units', () => {
  const indicator = (acrossUnits: Indicator['acrossUnits']): Indicator => ({
    ...(catalogue().indicators[0] as Indicator),
    acrossUnits,
  });
  test.each([
    ['A03', 'ratio', 'sum', 'ratio'],
    ['A01', 'count', 'sum', 'sum'],
    ['A07', 'count', 'min', 'min'],
    ['K06.TH', 'money', 'ratio', 'sum'],
    ['I04', 'yesNo', 'countYes', 'countYes'],
    ['I04', 'yesNo', 'sum', 'countYes'],
    ['I04', 'yesNo', 'none', 'none'],
    ['H06.TU', 'date', 'min', 'min'],
    ['H06.DEN', 'date', 'min', 'max'],
    ['L02', 'date', 'list', 'list'],
    ['L05', 'text', 'list', 'list'],
    ['L05', 'text', 'none', 'none'],
    ['I02.CB', 'count', 'list', 'sum'],
  ] as const)('%s, %s under the rule %s: %s', (key, type, rule, expected) => {
    expect(aggregationOf({ key, type, indicator: indicator(rule) })).toBe(expected);
  });
});

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
