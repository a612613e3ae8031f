/** @jest-environment jsdom */
import { createExcelPort } from '../../src/officejs/createExcelPort';
import { createExcelHost, type ExcelHost } from '../support/excelhost/createExcelHost';
import { formModel } from './fixtures/formModel';

const model = formModel();
const sheetName = model.name;
let host: ExcelHost;

beforeAll(async () => {
  host = await createExcelHost({ excelApi: '1.14' });
});
beforeEach(async () => {
  host.reset();
  await createExcelPort().insert([model], []);
});

const cell = (row: number, col: number) => host.sheet(sheetName).cell(row, col);

test.each([
  ['a number', { value: 7 }, { value: 7, formula: undefined }],
  ['nothing', { value: null }, { value: '', formula: undefined }],
  ['text that looks like a formula', { value: '=1+1' }, { value: '=1+1', formula: undefined }],
  ['text that looks like a number', { value: '1e5' }, { value: '1e5', formula: undefined }],
  ['a formula', { value: 7, formula: 'SUM(A1:A2)' }, { value: '', formula: 'SUM(A1:A2)' }],
])('%s is written as what it is', async (_name, write, expected) => {
  await createExcelPort().write([{ sheet: sheetName, row: 4, col: 2, ...write }]);
  expect(cell(4, 2)).toMatchObject(expected);
});

test('a number put into a text cell is a number', async () => {
  const input = host.sheet(sheetName).ensure(4, 2);
  Object.assign(input, { value: '1234' });
  input.format['numberFormat'] = '@';
  await createExcelPort().write([{ sheet: sheetName, row: 4, col: 2, value: 1234 }]);
  expect(cell(4, 2)?.value).toBe(1234);
  await createExcelPort().restore();
  expect([cell(4, 2)?.value, cell(4, 2)?.format['numberFormat']]).toEqual(['1234', '@']);
});

test('a locked cell is written under the same protection as before', async () => {
  const options = { ...host.sheet(sheetName).protection.options, allowSort: true };
  host.sheet(sheetName).protection.options = options;
  await createExcelPort().write([{ sheet: sheetName, row: 16, col: 2, value: null, formula: 'SUM(C5:C6)' }]);
  expect(cell(16, 2)?.formula).toBe('SUM(C5:C6)');
  expect(host.sheet(sheetName).protection).toEqual({ on: true, password: '', options });
});

test('an input of a sheet with a password is written without touching its protection', async () => {
  host.sheet(sheetName).protection.password = 'bí mật';
  await createExcelPort().write([{ sheet: sheetName, row: 4, col: 2, value: 9 }]);
  expect([cell(4, 2)?.value, host.sheet(sheetName).protection.on]).toEqual([9, true]);
  await expect(createExcelPort().write([{ sheet: sheetName, row: 16, col: 2, value: 9 }])).rejects.toMatchObject({
    code: 'protectedSheet',
  });
});

test('restore puts formulas, texts and figures back', async () => {
  const port = createExcelPort();
  await port.write([
    { sheet: sheetName, row: 1, col: 2, value: 5 },
    { sheet: sheetName, row: 4, col: 2, value: 5 },
    { sheet: sheetName, row: 16, col: 2, value: 5 },
  ]);
  expect([cell(1, 2)?.value, cell(4, 2)?.value, cell(16, 2)?.value]).toEqual([5, 5, 5]);
  expect(await port.restore()).toBe(true);
  expect(cell(1, 2)).toMatchObject({ value: '=1+1', formula: undefined });
  expect([cell(4, 2)?.value, cell(16, 2)?.formula]).toEqual([1, 'SUM(C5:C16)']);
});

test('a missing sheet is named', async () => {
  await expect(createExcelPort().snapshotSheet('Không có')).rejects.toMatchObject({
    code: 'sheetMissing',
    params: { sheet: 'Không có' },
  });
  await expect(createExcelPort().write([{ sheet: 'Không có', row: 0, col: 0, value: 1 }])).rejects.toMatchObject({
    code: 'sheetMissing',
  });
  await expect(createExcelPort().repair('Không có', model, [])).rejects.toMatchObject({
    code: 'sheetMissing',
    params: { sheet: 'Không có' },
  });
});

describe('repair', () => {
  const spoil = () => {
    const sheet = host.sheet(sheetName);
    sheet.protection.on = false;
    sheet.validations.clear();
    sheet.input(4, 2, 55);
    sheet.input(16, 2, 99);
    sheet.ensure(16, 2).format['protection/locked'] = false;
    sheet.ensure(4, 2).format['protection/locked'] = true;
    return sheet;
  };
  const places = [
    { row: 4, col: 2 },
    { row: 16, col: 2 },
    { row: 2, col: 1 },
  ];

  test('puts rule, lock, formula and protection back and leaves the figure typed', async () => {
    const sheet = spoil();
    await createExcelPort().repair(sheetName, model, places);
    expect(sheet.validations.get(sheet.key(4, 2))?.rule).toEqual({
      wholeNumber: { formula1: 0, formula2: 100000, operator: 'Between' },
    });
    expect(sheet.validations.get(sheet.key(2, 1))?.rule).toEqual({ custom: { formula: '=LEN(B3)<=$C$5' } });
    expect([cell(4, 2)?.value, sheet.format(4, 2, 'protection/locked')]).toEqual([55, false]);
    expect([cell(16, 2)?.formula, sheet.format(16, 2, 'protection/locked')]).toEqual(['SUM(C5:C16)', true]);
    expect([sheet.protection.on, sheet.protection.options['allowFormatCells']]).toEqual([true, true]);
  });

  test('is undone by restore', async () => {
    const sheet = spoil();
    const port = createExcelPort();
    await port.repair(sheetName, model, places);
    expect(await port.restore()).toBe(true);
    expect(sheet.validations.size).toBe(0);
    expect([
      cell(16, 2)?.value,
      sheet.format(16, 2, 'protection/locked'),
      sheet.format(4, 2, 'protection/locked'),
    ]).toEqual([99, false, true]);
    expect(sheet.protection.on).toBe(false);
  });
});
