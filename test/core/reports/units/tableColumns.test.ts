import type { KeyGroup } from '../../../../src/core/reports/units/keyColumns';
import { groupColumns, tableWidths } from '../../../../src/core/reports/units/tableColumns';

const rate: KeyGroup = {
  kind: 'rate',
  title: 'Tỷ lệ',
  rate: 'A03',
  numerator: 'A02',
  denominator: 'A01',
  per: 100,
  share: true,
  measure: '%',
};
const figure: KeyGroup = { kind: 'figure', title: 'Người', key: 'B01', money: false };

test('a rate takes its two figures and itself, a figure one column; the first says how many', () => {
  const columns = groupColumns([rate, figure], 4, () => 0);
  expect(columns.map(({ col, part, span }) => [col, part.role, span])).toEqual([
    [4, 'denominator', 3],
    [5, 'numerator', 0],
    [6, 'rate', 0],
    [7, 'figure', 1],
  ]);
});

test.each([
  [0, 9],
  [1234, 9],
  [123456, 9.5],
  [12345678, 12.5],
])('a column for %i is %s wide: digits, thousands marks and room in bold', (largest, width) => {
  expect(groupColumns([figure], 4, () => largest)[0]?.part.width).toBe(width);
});

test('the table is as wide as its columns and the six beside them', () => {
  expect(tableWidths(groupColumns([figure], 4, () => 0))).toEqual([5, 24, 19, 6, 9, 8.5, 10.5]);
});

test('a rate on another base says in what it is', () => {
  const columns = groupColumns([rate, { ...rate, per: 1000, measure: 'ca trên 1.000' }], 4, () => 0);
  const titles = columns.filter(({ part }) => part.role === 'rate').map(({ part }) => part.title);
  expect(titles).toEqual(['Tỷ lệ (%)', 'Kết quả (ca trên 1.000)']);
});
