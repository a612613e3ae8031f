/** @jest-environment jsdom */
import type { SheetChange } from '../../src/core/sheet/port';
import { createExcelPort } from '../../src/officejs/createExcelPort';
import { createExcelHost, type ExcelHost } from '../support/excelhost/createExcelHost';
import { formModel } from './fixtures/formModel';

const model = formModel();
let host: ExcelHost;

beforeAll(async () => {
  host = await createExcelHost({ excelApi: '1.14' });
});
beforeEach(() => host.reset());

/** Replies and events come on macrotasks; a few of them carry an event and the question it raises. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setTimeout(done, 0));
}

test('typing is reported with the sheet’s present name, own writes are not', async () => {
  const port = createExcelPort();
  await port.insert([model], []);
  const seen: SheetChange[] = [];
  const stop = await port.onChange((change) => seen.push(change));
  await port.write([{ sheet: model.name, row: 4, col: 2, value: 3 }]);
  await settle();
  expect(seen).toEqual([]);
  host.userTypes(model.name, 'C6', '12');
  host.workbook.rename(host.sheet(model.name), 'Tên mới');
  host.coauthorTypes('Tên mới', 'C7', 4);
  await settle();
  expect(seen).toEqual([
    { sheet: 'Tên mới', address: 'C6' },
    { sheet: 'Tên mới', address: 'C7' },
  ]);
  await stop();
  host.userTypes('Tên mới', 'C6', '13');
  await settle();
  expect(seen).toHaveLength(2);
});

test('a change is not lost when the next cell is being typed already', async () => {
  const port = createExcelPort();
  await port.insert([model], []);
  const seen: SheetChange[] = [];
  const stop = await port.onChange((change) => seen.push(change));
  host.userTypes(model.name, 'C6', '12');
  host.setEditMode(true);
  await settle();
  host.setEditMode(false);
  expect(seen).toEqual([{ sheet: model.name, address: 'C6' }]);
  await stop();
});

test('activate shows a hidden sheet and selects the cell', async () => {
  const port = createExcelPort();
  await port.insert([formModel('Thấy'), { ...model, hidden: true }], []);
  await port.activate(model.name, { row: 6, col: 2 });
  expect([host.workbook.active.name, host.workbook.selected?.address]).toEqual([model.name, 'C7']);
  await expect(port.activate('Không có')).rejects.toMatchObject({
    code: 'sheetMissing',
    params: { sheet: 'Không có' },
  });
});

test('with another workbook in front a jump says that Excel is busy', async () => {
  const port = createExcelPort();
  host.session.failNext = { code: 'GeneralException', after: 1 };
  await expect(port.activate('Sheet1')).rejects.toMatchObject({ code: 'workbookBusy' });
});

test('settings stay with the workbook', async () => {
  expect(await createExcelPort().readSetting('giaiTrinh')).toBeUndefined();
  await createExcelPort().writeSetting('giaiTrinh', '{"A01":"đã rà soát"}');
  expect(await createExcelPort().readSetting('giaiTrinh')).toBe('{"A01":"đã rà soát"}');
});
