import { readingsSheet } from '../../../src/core/reports/readingsSheet';
import { summaryWorkbook } from '../../../src/core/reports/summaryWorkbook';
import { sheetOf } from './cells';
import { args, rows } from './drawn';

test('every reading of the plan stands on a sheet that is not printed with the report', () => {
  const sheet = sheetOf(summaryWorkbook(args), 'Cách hiểu');
  expect(
    rows(sheet.cells)
      .slice(4)
      .map((row) => row.at(-1)),
  ).toEqual(args.programme.decisions);
});

test('a plan that leaves nothing open has none', () => {
  expect(readingsSheet({ ...args, programme: { ...args.programme, decisions: [] } })).toBeUndefined();
});
