import { elementColumns } from '../../../src/core/reports/elementColumns';
import type { ElementKey } from '../../../src/domain/ids';
import type { ElementValue } from '../../../src/domain/submission';
import { args } from './drawn';

const { programme, catalogue, rollUp } = args;
const columns = elementColumns(programme, catalogue, rollUp);
const column = (key: string) => columns.find((one) => one.key === key);

test('one column for each element some unit has, in the order of the plan', () => {
  expect(columns.slice(0, 4).map(({ key }) => key)).toEqual(['A01', 'A01.LH02', 'A01.LH03', 'A01.LH01']);
  expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
  const order = ['A03', 'B01', 'C01', 'E04', 'F02', 'H01', 'L05'].map((key) => columns.findIndex((c) => c.key === key));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test.each([
  ['A01', { type: 'count', adds: 'sum', measure: 'đơn vị' }],
  ['A01.LH02', { label: 'Số đơn vị thuộc diện bố trí nhân sự công tác xã hội – trường học công lập' }],
  ['A03', { type: 'ratio', measure: '%', rate: { numerator: 'A02', denominator: 'A01' } }],
  ['A03.LH01', { rate: { numerator: 'A02.LH01', denominator: 'A01.LH01' } }],
  ['A07', { adds: 'min' }],
  ['H01', { type: 'yesNo', adds: 'countYes' }],
  ['H06.TU', { type: 'date', adds: 'min' }],
  ['H06.DEN', { type: 'date', adds: 'max' }],
  ['K02.TH', { type: 'money', adds: 'sum' }],
  ['L05', { type: 'text', adds: 'list' }],
])('%s: %j', (key, expected) => {
  expect(column(key)).toMatchObject(expected);
});

test('a total knows its disjoint parts, a part has none', () => {
  expect(column('A01')?.parts).toContain('A01.LH01');
  expect(column('E01')?.parts).toEqual([]);
  expect(column('A01.LH01')?.parts).toEqual([]);
});

test('an element the catalogue lacks has no column, and stops none of the others', () => {
  const [unit, submission] = [...rollUp.submissions][0] ?? [];
  if (!unit || !submission) throw new Error('a unit reported');
  const place = { file: 'khac.xlsx', sheet: 'Số liệu', cell: 'Z9' };
  const strange = (['Z99', 'A01.LH99'] as const).map((element): readonly [ElementKey, ElementValue] => [
    element,
    { element, state: 'value', value: 1, place },
  ]);
  const values = new Map([...submission.values, ...strange]);
  const submissions = new Map([...rollUp.submissions, [unit, { ...submission, values }] as const]);
  expect(elementColumns(programme, catalogue, { ...rollUp, submissions })).toEqual(columns);
});
