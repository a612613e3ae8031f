import { phoneList } from '../../src/usecases/phoneList';

test('a row for each report, after title and heads', () => {
  const report = { file: 'a.xlsx', unit: 'xã A', year: 2024, today: '2024-12-01', faults: [] };
  const { cells } = phoneList([report, { ...report, unit: 'xã B' }]);
  expect(Math.max(...cells.map(({ row }) => row))).toBe(3);
  expect(cells.find(({ row, col }) => row === 3 && col === 1)?.content).toEqual({ kind: 'text', text: 'xã B' });
});
