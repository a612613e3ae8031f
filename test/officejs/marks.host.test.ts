/** @jest-environment jsdom */
import { createExcelPort } from '../../src/officejs/createExcelPort';
import { markedAreas } from '../../src/officejs/marks/shownMarks';
import { PROTECTION } from '../../src/officejs/write/sheetJobs';
import { librarySheet } from '../../src/xlsx/write/librarySheet';
import { styleProbes } from '../../src/xlsx/write/styleProbes';
import { createExcelHost, type ExcelHost } from '../support/excelhost/createExcelHost';
import { formModel } from './fixtures/formModel';

const model = formModel();
let host: ExcelHost;

beforeAll(async () => {
  host = await createExcelHost({ excelApi: '1.14' });
});
beforeEach(async () => {
  host.reset();
  await createExcelPort().insert([model], []);
});

const marks = [
  { sheet: model.name, row: 4, col: 2, severity: 'error', text: 'Số âm' },
  { sheet: model.name, row: 4, col: 2, severity: 'error', text: 'Lớn hơn tổng' },
  { sheet: model.name, row: 5, col: 2, severity: 'error', text: 'Số âm' },
  { sheet: model.name, row: 8, col: 2, severity: 'warning', text: 'Tăng đột biến' },
] as const;
const requests = async (action: () => Promise<unknown>): Promise<number> => {
  host.resetCounters();
  await action();
  return host.counters().requests;
};

const formats = () =>
  host
    .sheet(model.name)
    .conditionalFormats.map(({ area, settings }) => [area.top, area.bottom, settings['custom/format/fill/color']]);

test('marks lie over the cells and under nothing of the person', async () => {
  const before = JSON.stringify([...host.sheet(model.name).cells]);
  await createExcelPort().mark(marks);
  expect(formats()).toEqual([
    [4, 5, '#FFC7CE'],
    [8, 8, '#FFEB9C'],
    [4, 15, '#FFC7CE'],
    [4, 15, undefined],
  ]);
  expect(JSON.stringify([...host.sheet(model.name).cells])).toBe(before);
});

test('clearing takes only our marks, also those of an earlier pane', async () => {
  const before = JSON.stringify(host.sheet(model.name).conditionalFormats.map(({ settings }) => settings));
  await createExcelPort().mark(marks);
  await createExcelPort().clearMarks();
  expect(JSON.stringify(host.sheet(model.name).conditionalFormats.map(({ settings }) => settings))).toBe(before);
  expect(host.sheet(model.name).protection.on).toBe(true);
});

test('a protected sheet that forbids formats is opened for a moment and closed the same way', async () => {
  const { protection } = host.sheet(model.name);
  protection.options = { ...protection.options, allowFormatCells: false, allowSort: true };
  const options = { ...protection.options };
  await createExcelPort().mark(marks);
  expect(formats()).toHaveLength(4);
  expect(host.sheet(model.name).protection).toEqual({ on: true, password: '', options });
});

test('a sheet with a password that forbids formats cannot be marked', async () => {
  Object.assign(host.sheet(model.name).protection, { password: 'bí mật', options: { allowFormatCells: false } });
  await expect(createExcelPort().mark(marks)).rejects.toMatchObject({ code: 'protectedSheet' });
});

test('only what changed is sent: nothing at all for the same marks, two round trips for one mark more', async () => {
  const port = createExcelPort();
  expect(await requests(() => port.mark(marks))).toBeLessThanOrEqual(5);
  const ids = host.sheet(model.name).conditionalFormats.map(({ id }) => id);
  expect(await requests(() => port.mark([...marks]))).toBe(0);
  expect(await requests(() => port.mark([...marks, { ...marks[3], row: 10 }]))).toBe(2);
  expect(host.sheet(model.name).conditionalFormats.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  expect(await requests(() => port.mark(marks))).toBe(2);
  expect(formats()).toHaveLength(4);
});

test('marks lift no protection of a form as we write it, so Ctrl+Z still takes typing back', async () => {
  const port = createExcelPort();
  host.userTypes(model.name, 'C5', 7);
  await port.mark(marks);
  await port.mark(marks.slice(2));
  await port.clearMarks();
  expect(host.workbook.undoable).toEqual([`${model.name}!C5`]);
  expect(PROTECTION.allowFormatCells).toBe(true);
  expect(librarySheet(model, styleProbes(model)).protection).toMatchObject({ formatCells: true });
});

test('a mark somebody took away meanwhile is put on again with the next change', async () => {
  const port = createExcelPort();
  await port.mark(marks);
  host.sheet(model.name).conditionalFormats = [];
  await port.mark(marks.slice(0, 2));
  expect(formats()).toEqual([[4, 4, '#FFC7CE']]);
});

test('a sheet that was opened for marks is closed again when they fail half-way', async () => {
  const { protection } = host.sheet(model.name);
  protection.options = { ...protection.options, allowFormatCells: false };
  const port = createExcelPort();
  await port.mark(marks);
  host.sheet(model.name).conditionalFormats = [];
  await port.mark(marks.slice(0, 2));
  expect(host.session.log.map(({ error }) => error)).toContain('ItemNotFound');
  expect(host.sheet(model.name).protection).toMatchObject({ on: true, options: { allowFormatCells: false } });
});

test('marks are few rectangles, one severity a cell', () => {
  expect(
    [...markedAreas(marks).values()].map(({ severity, area }) => `${severity} ${area.top}-${area.bottom}`),
  ).toEqual(['warning 8-8', 'error 4-5']);
});
