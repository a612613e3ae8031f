/** @jest-environment jsdom */
import { number } from '../../src/core/sheet/model';
import { createExcelPort } from '../../src/officejs/createExcelPort';
import { createExcelHost, type ExcelHost } from '../support/excelhost/createExcelHost';
import { formModel } from './fixtures/formModel';
import { actualCells, expectedCells } from './fixtures/hostCells';

const model = formModel();
let host: ExcelHost;

beforeAll(async () => {
  host = await createExcelHost({ excelApi: '1.14' });
});
beforeEach(() => host.reset());

const names = () => host.workbook.sheets.map(({ name, visibility }) => `${name} ${visibility}`);

test('the plan tells own sheets from the person’s', async () => {
  const port = createExcelPort();
  await port.insert([model], []);
  host.workbook.addSheet('Biểu 02');
  expect(await port.planInsert([model, formModel('biểu 02'), formModel('Biểu 03')])).toEqual({
    replace: ['Biểu 01'],
    clash: ['Biểu 02'],
  });
});

test('a sheet of the person keeps its name and the new one gets another, formulas and links following', async () => {
  host.workbook.addSheet('Biểu 01').input(0, 0, 'của tôi');
  const summary = {
    ...formModel('Tổng'),
    cells: [
      {
        row: 0,
        col: 0,
        content: { kind: 'formula' as const, formula: "'Biểu 01'!C5+Tổng!C5&\"'Biểu 01'!\"", value: number(1) },
        link: { sheet: 'Biểu 01', cell: 'A1' },
      },
    ],
  };
  expect(await createExcelPort().insert([model, summary], [])).toEqual(['Biểu 01 (2)', 'Tổng']);
  expect(host.sheet('Biểu 01').cell(0, 0)?.value).toBe('của tôi');
  expect(host.sheet('Tổng').cell(0, 0)?.formula).toBe("'Biểu 01 (2)'!C5+Tổng!C5&\"'Biểu 01'!\"");
  expect(host.sheet('Tổng').cell(0, 0)?.link).toEqual({ documentReference: "'Biểu 01 (2)'!A1" });
});

test('replacing empties the sheet in place and leaves exactly the new model on it', async () => {
  const port = createExcelPort();
  await port.insert([formModel('Biểu 01', 30)], []);
  host.workbook.sheets[0]?.input(0, 0, "='Biểu 01'!C5");
  const id = host.sheet('Biểu 01').id;
  expect(await port.insert([model], ['Biểu 01'])).toEqual(['Biểu 01']);
  const sheet = host.sheet('Biểu 01');
  expect(sheet.id).toBe(id);
  expect(actualCells(sheet, model)).toEqual(expectedCells(model));
  expect([
    sheet.names.length,
    sheet.charts.length,
    sheet.conditionalFormats.length,
    sheet.merges.length,
    sheet.comments.size,
  ]).toEqual([14, 1, 2, 1, 1]);
  expect(host.sheet('Sheet1').cell(0, 0)?.formula).toBe("'Biểu 01'!C5");
  expect(names()).toEqual(['Sheet1 Visible', 'Biểu 01 Visible', 'TH sao lưu 1 VeryHidden']);
});

test('the copy is no sheet of the workbook to anybody', async () => {
  const port = createExcelPort();
  await port.insert([model], []);
  await port.insert([model], ['Biểu 01']);
  expect((await port.sheets()).map(({ name, own }) => [name, own])).toEqual([
    ['Sheet1', false],
    ['Biểu 01', true],
  ]);
  expect((await port.snapshotAll()).sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Biểu 01']);
});

test('a sheet of the person is never replaced', async () => {
  host.workbook.addSheet('Biểu 01').input(0, 0, 'của tôi');
  await expect(createExcelPort().insert([model], ['Biểu 01'])).rejects.toMatchObject({
    code: 'sheetExists',
    params: { sheet: 'Biểu 01' },
  });
  expect(host.sheet('Biểu 01').cell(0, 0)?.value).toBe('của tôi');
});

test('but one that was recognised as a form and is let go, and it comes back', async () => {
  host.workbook.addSheet('Biểu 01').input(0, 0, 'chép giá trị');
  const port = createExcelPort();
  await port.insert([model], ['Biểu 01'], undefined, ['Biểu 01']);
  expect((await port.sheets()).find(({ name }) => name === 'Biểu 01')?.own).toBe(true);
  expect(await port.restore()).toBe(true);
  expect(host.sheet('Biểu 01').cell(0, 0)?.value).toBe('chép giá trị');
});

test('restore brings a replaced sheet back with its figures, lock, place and the formulas that read from it', async () => {
  const port = createExcelPort();
  await port.insert([model], []);
  host.workbook.addSheet('Của tôi').input(0, 0, "='Biểu 01'!C5*2");
  host.userTypes('Biểu 01', 'C5', '1.234');
  await port.insert([formModel('Biểu 01', 3)], ['Biểu 01']);
  expect(host.sheet('Biểu 01').cell(4, 2)?.value).toBe(1);
  expect(await port.restore()).toBe(true);
  const sheet = host.sheet('Biểu 01');
  expect(sheet.cell(4, 2)?.value).toBe(1234);
  expect([sheet.names.length, sheet.names[1]?.formula, sheet.protection.on, sheet.freeze]).toEqual([
    14,
    "'Biểu 01'!$C$5",
    true,
    { rows: 4, cols: 2 },
  ]);
  expect(host.sheet('Của tôi').cell(0, 0)?.formula).toBe("'Biểu 01'!C5*2");
  expect(names()).toEqual(['Sheet1 Visible', 'Biểu 01 Visible', 'Của tôi Visible']);
});

test('restore takes inserted sheets away, once, also after the pane was opened anew', async () => {
  await createExcelPort().insert([model, formModel('Biểu 02')], []);
  expect(await createExcelPort().restore()).toBe(true);
  expect(names()).toEqual(['Sheet1 Visible']);
  expect(await createExcelPort().restore()).toBe(false);
});

test('only the last replacement keeps a copy', async () => {
  const port = createExcelPort();
  await port.insert([model], []);
  await port.insert([model], ['Biểu 01']);
  await port.insert([model], ['Biểu 01']);
  expect(host.workbook.sheets.filter(({ visibility }) => visibility === 'VeryHidden')).toHaveLength(1);
});

test('a sheet protected with a password stops the replacement before any change', async () => {
  const port = createExcelPort();
  await port.insert([model], []);
  host.sheet('Biểu 01').protection.password = 'bí mật';
  const before = actualCells(host.sheet('Biểu 01'), model);
  await expect(port.insert([formModel('Biểu 01', 3)], ['Biểu 01'])).rejects.toMatchObject({ code: 'protectedSheet' });
  expect(actualCells(host.sheet('Biểu 01'), model)).toEqual(before);
  expect(names()).toEqual(['Sheet1 Visible', 'Biểu 01 Visible']);
});

test('a workbook of fixed structure takes no sheet', async () => {
  host.workbook.structureProtected = true;
  await expect(createExcelPort().insert([model], [])).rejects.toMatchObject({
    code: 'readOnly',
    params: { scope: 'workbook' },
  });
});
