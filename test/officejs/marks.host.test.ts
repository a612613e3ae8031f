/** @jest-environment jsdom */
import { createExcelPort } from '../../src/officejs/createExcelPort';
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
