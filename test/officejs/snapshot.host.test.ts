/** @jest-environment jsdom */
import { valueAt } from '../../src/core/sheet/snapshot';
import { createExcelPort } from '../../src/officejs/createExcelPort';
import { createExcelHost, evaluateFrom, type ExcelHost } from '../support/excelhost/createExcelHost';
import { formModel } from './fixtures/formModel';

const model = formModel();
let host: ExcelHost;

beforeAll(async () => {
  host = await createExcelHost({ excelApi: '1.14' });
});
beforeEach(() => host.reset({ evaluate: evaluateFrom([model]) }));

test('a snapshot of an inserted form says what the model says', async () => {
  const port = createExcelPort();
  await port.insert([model], []);
  const seen = await port.snapshotSheet();
  expect([seen.name, seen.visibility, seen.isProtected]).toEqual(['Biểu 01', 'visible', true]);
  expect(seen.names).toEqual(model.names);
  expect(seen.merges).toEqual(model.merges);
  expect(seen.brokenNames).toEqual([]);
  expect(seen.validated).toEqual([
    { top: 1, left: 0, bottom: 1, right: 0 },
    { top: 4, left: 2, bottom: 15, right: 2 },
  ]);
  expect(seen.used).toEqual({ top: 0, left: 0, bottom: 16, right: 3 });
});

test.each([
  ['a title', 0, 0, { kind: 'text', text: 'BÁO CÁO KẾT QUẢ CÔNG TÁC XÃ HỘI' }],
  ['a date as its serial', 1, 1, { kind: 'number', number: 46006 }],
  ['text that looks like a formula', 1, 2, { kind: 'text', text: '=1+1' }],
  ['text that looks like a number', 2, 0, { kind: 'text', text: '-3' }],
  ['text that looks like a date', 2, 1, { kind: 'text', text: '12/5' }],
  ['a logical value', 2, 2, { kind: 'boolean', boolean: true }],
  ['an input', 4, 2, { kind: 'number', number: 1 }],
  ['a blank input', 4, 3, { kind: 'blank' }],
  ['a calculated total', 16, 2, { kind: 'number', number: 12 }],
] as const)('%s is read as it was written', async (_name, row, col, expected) => {
  const port = createExcelPort();
  await port.insert([model], []);
  const seen = await port.snapshotSheet('Biểu 01');
  expect(valueAt(seen, row, col)).toEqual(expected);
});

test('cells carry formula, date format, font and lock', async () => {
  const port = createExcelPort();
  await port.insert([model], []);
  const seen = await port.snapshotSheet('Biểu 01');
  expect(seen.cell(16, 2)).toMatchObject({ formula: 'SUM(C5:C16)', font: 'Times New Roman', locked: true });
  expect(seen.cell(1, 1)).toMatchObject({ dateFormat: true, locked: true });
  expect(seen.cell(4, 2)).toMatchObject({ locked: false });
  expect(seen.cell(1, 2)).not.toHaveProperty('formula');
});

test('all sheets are read, hidden ones too, with the names of the workbook', async () => {
  const port = createExcelPort();
  await port.insert([model, { ...formModel('Ẩn'), hidden: true }], []);
  host.workbook.names.push({ name: 'ThangBaoCao', formula: "'Ẩn'!$A$1", visible: true });
  const book = await port.snapshotAll();
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Sheet1', 'visible'],
    ['Biểu 01', 'visible'],
    ['Ẩn', 'hidden'],
  ]);
  expect(book.sheets[2]?.names.at(-1)).toEqual({
    name: 'ThangBaoCao',
    area: { top: 0, left: 0, bottom: 0, right: 0 },
    scope: 'workbook',
  });
  expect(book.sheets[0]?.used).toBeUndefined();
});

test('a name whose cells were deleted is broken', async () => {
  const port = createExcelPort();
  await port.insert([model], []);
  const [, first] = host.sheet('Biểu 01').names;
  if (first) first.formula = "'Biểu 01'!#REF!";
  expect((await port.snapshotSheet('Biểu 01')).brokenNames).toEqual(['TH.A01']);
});

test('an open sheet finds its rules by going to special cells', async () => {
  const port = createExcelPort();
  await port.insert([{ ...model, protected: false }], []);
  const seen = await port.snapshotSheet('Biểu 01');
  expect(seen.isProtected).toBe(false);
  expect(seen.validated).toEqual([
    { top: 1, left: 0, bottom: 1, right: 0 },
    { top: 2, left: 0, bottom: 2, right: 1 },
    { top: 4, left: 2, bottom: 15, right: 2 },
  ]);
});

describe('input rules of a protected form', () => {
  const rules = { top: 4, left: 2, bottom: 15, right: 2 };

  test('one removed from the sheet being checked is missed there and only there', async () => {
    const port = createExcelPort();
    await port.insert([model], []);
    const sheet = host.sheet('Biểu 01');
    sheet.validations.delete(sheet.key(5, 2));
    const seen = await port.snapshotSheet('Biểu 01');
    expect(seen.validated.filter((area) => area.left === 2)).toEqual([
      { ...rules, bottom: 4 },
      { ...rules, top: 6 },
    ]);
  });

  test('among all sheets they are there or gone as a whole', async () => {
    const port = createExcelPort();
    await port.insert([model, formModel('Biểu 02')], []);
    host.sheet('Biểu 02').validations.clear();
    const [, first, second] = (await port.snapshotAll()).sheets;
    expect(first?.validated).toContainEqual(rules);
    expect(second?.validated).toEqual([]);
  });
});
