import { proposalFindings } from '../../../../src/core/forms/read/proposalFindings';
import { sheetSnapshot } from '../../../../src/core/sheet/snapshot';

const on = { file: 'a.xlsx', sheet: sheetSnapshot({ name: 'Biểu', cells: [] }) };
const cells = (count: number) => Array.from({ length: count }, (_, row) => ({ row, col: 5 }));

test('said once for the form, at the first cell, with no more addresses than help', () => {
  expect(proposalFindings(on, [])).toEqual([]);
  expect(proposalFindings(on, cells(2))).toMatchObject([
    { rule: 'R22', severity: 'warning', element: '', place: { cell: 'F1' }, params: { count: 2, cells: 'F1, F2' } },
  ]);
  expect(proposalFindings(on, cells(30))[0]?.params).toMatchObject({
    count: 30,
    cells: expect.stringMatching(/F20, …$/) as string,
  });
});
