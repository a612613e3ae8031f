/** @jest-environment jsdom */
import { createExcelHost, type ExcelHost } from '../support/excelhost/createExcelHost';
import { withinRoundTrips } from '../support/excelhost/roundTrips';

let host: ExcelHost;
beforeAll(async () => {
  host = await createExcelHost({ excelApi: '1.12' });
});
beforeEach(() => host.reset());

/** Runs a batch on the first sheet and syncs once at its end. */
function onSheet<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = batch(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });
}

const cell = (address: string) => {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return host.sheet('Sheet1').cell(Number(row) - 1, letter.charCodeAt(0) - 65);
};

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

test('the page is started as Excel on Windows in Vietnamese', () => {
  expect([Office.context.host, Office.context.platform, Office.context.displayLanguage]).toEqual([
    'Excel',
    'PC',
    'vi-VN',
  ]);
  expect([
    Office.context.requirements.isSetSupported('ExcelApi', '1.12'),
    Office.context.requirements.isSetSupported('ExcelApi', '1.13'),
  ]).toEqual([true, false]);
});

test.each([
  ['1.234,5', { value: '1.234,5' }],
  ['1.234', { value: 1.234 }],
  ['1,234', { value: 1234 }],
  ['50%', { value: 0.5 }],
  ['12/5', { value: 45996 }],
  ['2025-12-15', { value: 46006 }],
  ['31/12/2025', { value: '31/12/2025' }],
  ['TRUE', { value: true }],
  ['1e5', { value: 100000 }],
  ['=1+1', { formula: '1+1' }],
  ['+A1', { formula: 'A1' }],
  ['-5', { value: -5 }],
  ["'=1+1", { value: '=1+1', prefixed: true }],
  ['đã rà soát', { value: 'đã rà soát' }],
])('"%s" written to values is read the en-US way', async (written, expected) => {
  await onSheet((sheet) => {
    sheet.getRange('A1').values = [[written]];
  });
  expect(cell('A1')).toMatchObject(expected);
});

test.each([
  ['1.234,5', 1234.5],
  ['1.234', 1234],
  ['12', 12],
  ['x', 'x'],
])('"%s" typed by the person is read the Vietnamese way', (typed, expected) => {
  host.userTypes('Sheet1', 'A1', typed);
  expect(cell('A1')?.value).toBe(expected);
});

test('a "@" cell keeps every string', async () => {
  await onSheet((sheet) => {
    const range = sheet.getRange('A1');
    range.numberFormat = [['@']];
    range.values = [['=1+1']];
  });
  expect(cell('A1')).toMatchObject({ value: '=1+1', formula: undefined });
});

test('null leaves a cell and "" empties it', async () => {
  host.userTypes('Sheet1', 'A1', 1);
  host.userTypes('Sheet1', 'B1', 2);
  await onSheet((sheet) => {
    sheet.getRange('A1:B1').values = [[null, '']];
  });
  expect([cell('A1')?.value, cell('B1')?.value]).toEqual([1, '']);
});

const protect = (options: Excel.WorksheetProtectionOptions = {}) =>
  onSheet((sheet) => sheet.protection.protect(options));

test.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
  [
    'an array of another shape',
    'InvalidArgument',
    (sheet) => Object.assign(sheet.getRange('A1:B2'), { values: [[1, 2]] }),
  ],
  [
    'a missing sheet',
    'ItemNotFound',
    (_sheet, context) => context.workbook.worksheets.getItem('Không có').load('name'),
  ],
  ['a range without rows', 'InvalidArgument', (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1).load('values')],
  [
    'a write to a null object',
    'ItemNotFound',
    (_sheet, context) => Object.assign(context.workbook.worksheets.getItemOrNullObject('Không có'), { name: 'x' }),
  ],
  ['areas divided the en-US way', 'InvalidArgument', (sheet) => sheet.getRanges('A1,B2').load('address')],
  ['what this host has not', 'ApiNotFound', (sheet) => sheet.tables.add('A1:B2', true)],
  ['a sheet name twice', 'ItemAlreadyExists', (_sheet, context) => context.workbook.worksheets.add('sheet1')],
  [
    'a colour that is none',
    'InvalidArgument',
    (sheet) => Object.assign(sheet.getRange('A1').format.fill, { color: 'ABCDEF' }),
  ],
  [
    'a chart that guesses its series',
    'InvalidArgument',
    (sheet) => sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2')),
  ],
])('%s is refused as %s', async (_name, code, batch) => {
  await expect(onSheet(batch)).rejects.toMatchObject({ code });
});

test('areas divided by the Vietnamese list separator are taken', async () => {
  const areas = await onSheet((sheet) => sheet.getRanges('A1;B2').load('areaCount'));
  expect(areas.areaCount).toBe(2);
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ['a locked cell', (sheet) => Object.assign(sheet.getRange('A1'), { values: [[1]] })],
  ['a format', (sheet) => Object.assign(sheet.getRange('A1').format.font, { bold: true })],
  ['a merge', (sheet) => sheet.getRange('A1:B1').merge()],
  ['an input rule', (sheet) => Object.assign(sheet.getRange('A1').dataValidation, { ignoreBlanks: false })],
  ['a name', (sheet) => sheet.names.add('TH.x', '=Sheet1!$A$1')],
  ['a second protection', (sheet) => sheet.protection.protect()],
  [
    'going to special cells',
    (sheet) => sheet.getRange().getSpecialCellsOrNullObject('DataValidations').load('address'),
  ],
])('%s of a protected sheet is AccessDenied', async (_name, batch) => {
  await protect();
  await expect(onSheet(batch)).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('special cells are refused over a whole sheet and answered over what is used', async () => {
  const whole = onSheet((sheet) => sheet.getRange().getSpecialCellsOrNullObject('DataValidations').load('address'));
  await expect(whole).rejects.toMatchObject({ code: 'HostRestartNeeded' });
  await onSheet((sheet) => sheet.getUsedRange().getSpecialCellsOrNullObject('DataValidations').load('address'));
});

test('an unlocked cell of a protected sheet is written', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1').format.protection.locked = false;
  });
  await protect();
  await onSheet((sheet) => {
    sheet.getRange('A1').values = [[5]];
  });
  expect(cell('A1')?.value).toBe(5);
});

test('a member above the requirement set is refused by the client', async () => {
  await expect(onSheet((sheet) => sheet.getRange('A1').getMergedAreasOrNullObject())).rejects.toMatchObject({
    code: 'ApiNotFound',
  });
});

test('a request or answer above 5 MB is refused', async () => {
  const row = Array.from({ length: 100 }, () => 'x'.repeat(600));
  const big = (rows: number) => Array.from({ length: rows }, () => row);
  const write = (from: number, rows: number) =>
    onSheet((sheet) => Object.assign(sheet.getRangeByIndexes(from, 0, rows, 100), { values: big(rows) }));
  await expect(write(0, 100)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  await write(0, 60);
  await write(60, 60);
  await expect(onSheet((sheet) => sheet.getUsedRange().load('values'))).rejects.toMatchObject({
    code: 'ResponsePayloadSizeLimitExceeded',
  });
});

test('nothing works while a cell is being edited', async () => {
  host.setEditMode(true);
  await expect(onSheet((sheet) => sheet.load('name'))).rejects.toMatchObject({
    code: 'InvalidOperationInCellEditMode',
  });
  host.setEditMode(false);
  expect((await onSheet((sheet) => sheet.load('name'))).name).toBe('Sheet1');
});

test('reading what was not loaded, or not synced, makes a test fail', async () => {
  const unloaded = Excel.run((context) => Promise.resolve(context.workbook.worksheets.getActiveWorksheet().name));
  await expect(unloaded).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  const unsynced = Excel.run((context) =>
    Promise.resolve(context.workbook.worksheets.getActiveWorksheet().load('name').name),
  );
  await expect(unsynced).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

test('a sync in a loop makes a test fail', async () => {
  const looping = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let row = 0; row < 10; row += 1) {
        sheet.getCell(row, 0).values = [[row]];
        await context.sync();
      }
    });
  await expect(withinRoundTrips(host, 2, looping)).rejects.toThrow('10 round trips where 2 are allowed');
});

test('a deleted sheet leaves #REF! behind, a renamed one does not', async () => {
  host.workbook.addSheet('Hai');
  host.sheet('Sheet1').input(0, 0, "='Hai'!A1");
  host.workbook.rename(host.sheet('Hai'), 'Ba');
  expect(cell('A1')?.formula).toBe("'Ba'!A1");
  await onSheet((_sheet, context) => context.workbook.worksheets.getItem('Ba').delete());
  expect(cell('A1')?.formula).toBe('#REF!A1');
});

test('a very hidden sheet is not deleted', async () => {
  host.workbook.addSheet('Ẩn').visibility = 'VeryHidden';
  await expect(onSheet((_sheet, context) => context.workbook.worksheets.getItem('Ẩn').delete())).rejects.toMatchObject({
    code: 'GeneralException',
  });
});
