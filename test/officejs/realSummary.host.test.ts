/** @jest-environment jsdom */
import { summaryWorkbook } from '../../src/core/reports/summaryWorkbook';
import { createExcelPort } from '../../src/officejs/createExcelPort';
import { smallRollUp, summaryArgs } from '../core/reports/province';
import { createExcelHost, evaluateFrom, type ExcelHost } from '../support/excelhost/createExcelHost';
import { withinRoundTrips } from '../support/excelhost/roundTrips';
import { actualCells, expectedCells } from './fixtures/hostCells';

const { sheets } = summaryWorkbook(summaryArgs(smallRollUp()));
const names = sheets.map(({ name }) => name);
let host: ExcelHost;

beforeAll(async () => {
  host = await createExcelHost({ excelApi: '1.14', evaluate: evaluateFrom(sheets) });
});

test('the summary is written in five round trips, each sheet cell by cell', async () => {
  await withinRoundTrips(host, 5, () => createExcelPort().insert(sheets, []));
  for (const sheet of sheets)
    expect([sheet.name, actualCells(host.sheet(sheet.name), sheet)]).toEqual([sheet.name, expectedCells(sheet)]);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', ...names]);
});

test('written again it replaces its own sheets only, in six round trips', async () => {
  host.workbook.addSheet('Ghi chú của tôi').input(0, 0, `='${names[0] ?? ''}'!A1`);
  const port = createExcelPort();
  const plan = await port.planInsert(sheets);
  expect(plan).toEqual({ replace: names, clash: [] });
  await withinRoundTrips(host, 6, () => port.insert(sheets, plan.replace));
  for (const sheet of sheets)
    expect([sheet.name, actualCells(host.sheet(sheet.name), sheet)]).toEqual([sheet.name, expectedCells(sheet)]);
  expect(host.sheet('Ghi chú của tôi').cell(0, 0)?.formula).toBe(`'${names[0] ?? ''}'!A1`);
  expect((await port.sheets()).map(({ own }) => own)).toEqual([false, ...names.map(() => true), false]);
});

test('every sheet is its own by a name, and restore brings the ones before back', async () => {
  expect(await createExcelPort().restore()).toBe(true);
  expect((await createExcelPort().sheets()).map(({ name }) => name)).toEqual(['Sheet1', ...names, 'Ghi chú của tôi']);
  for (const sheet of sheets)
    expect([sheet.name, actualCells(host.sheet(sheet.name), sheet)]).toEqual([sheet.name, expectedCells(sheet)]);
  expect(host.sheet('Ghi chú của tôi').cell(0, 0)?.formula).toBe(`'${names[0] ?? ''}'!A1`);
});
