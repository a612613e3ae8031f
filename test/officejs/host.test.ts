/** @jest-environment jsdom */
import { createExcelHost, type ExcelHost } from '../support/excelhost/createExcelHost';

let host: ExcelHost;
beforeAll(async () => {
  host = await createExcelHost();
});
beforeEach(() => host.reset());

test('the real client writes and reads in one request', async () => {
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.add('Thử').getRange('A1:B2');
    range.formulas = [
      [1, 'a'],
      ['1.234,5', '=A1'],
    ];
    range.load('values,formulas,address');
    await context.sync();
    return { values: range.values, formulas: range.formulas, address: range.address };
  });
  expect(seen.values).toEqual([
    [1, 'a'],
    ['1.234,5', '#N/A'],
  ]);
  expect(seen.formulas[1]).toEqual(['1.234,5', '=A1']);
  expect(seen.address).toBe("'Thử'!A1:B2");
  expect(host.counters().requests).toBe(1);
});
