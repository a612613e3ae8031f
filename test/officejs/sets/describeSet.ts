import { createExcelPort } from '../../../src/officejs/createExcelPort';
import type { HostCapabilities, SheetChange } from '../../../src/core/sheet/port';
import { addNotesMember } from '../../support/excelhost/notesMember';
import { createExcelHost, evaluateFrom, type ExcelHost } from '../../support/excelhost/createExcelHost';
import { formModel } from '../fixtures/formModel';
import { actualCells, expectedCells } from '../fixtures/hostCells';

/** What a requirement set gives; everything else must be the same on every set. */
export interface SetExpectation {
  readonly excelApi: string;
  readonly capabilities: HostCapabilities;
}

const model = formModel();
const NOTE = 'Văn bản, không phải công thức';

/** The whole port on one requirement set; a member above it throws ApiNotFound in the client. */
export function describeSet(expected: SetExpectation): void {
  let host: ExcelHost;

  beforeAll(async () => {
    host = await createExcelHost({ excelApi: expected.excelApi });
    if (expected.capabilities.notes === 'note') addNotesMember(Object.assign(window));
  });
  beforeEach(() => host.reset({ evaluate: evaluateFrom([model]) }));

  test('a form stands there cell by cell', async () => {
    await createExcelPort().insert([model], []);
    expect(actualCells(host.sheet(model.name), model)).toEqual(expectedCells(model));
  });

  test('the port says what it can do', () => expect(createExcelPort().capabilities).toEqual(expected.capabilities));

  test(`a note is kept as a ${expected.capabilities.notes}`, async () => {
    await createExcelPort().insert([model], []);
    const sheet = host.sheet(model.name);
    const key = sheet.key(1, 2);
    const kept = {
      note: sheet.notes.get(key),
      comment: sheet.comments.get(key),
      message: sheet.validations.get(key)?.prompt['message'],
    };
    expect(kept).toEqual({
      note: undefined,
      comment: undefined,
      message: undefined,
      [expected.capabilities.notes]: NOTE,
    });
  });

  test('merges are read and rows outlined where Excel can', async () => {
    const port = createExcelPort();
    await port.insert([model], []);
    expect((await port.snapshotSheet()).merges).toEqual(expected.capabilities.merges ? model.merges : []);
    expect(host.sheet(model.name).outline.size).toBe(expected.capabilities.outline ? 2 : 0);
  });

  test('typing is heard, own writes are not, and events are on again', async () => {
    const port = createExcelPort();
    await port.insert([model], []);
    const seen: SheetChange[] = [];
    const stop = await port.onChange((change) => seen.push(change));
    await port.write([{ sheet: model.name, row: 4, col: 2, value: 5 }]);
    await port.write([{ sheet: 'Không có', row: 4, col: 2, value: 5 }]).catch(() => undefined);
    host.userTypes(model.name, 'C6', '7');
    for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setTimeout(done, 0));
    expect(seen).toEqual([{ sheet: model.name, address: 'C6' }]);
    expect(host.workbook.eventsEnabled).toBe(true);
    await stop();
  });

  test('everything else of the port runs', async () => {
    const port = createExcelPort();
    await port.insert([model], []);
    await port.insert([model], (await port.planInsert([model])).replace);
    await port.mark([{ sheet: model.name, row: 4, col: 2, severity: 'error', text: 'Sai' }]);
    await port.clearMarks();
    await port.repair(model.name, model, [{ row: 4, col: 2 }]);
    await port.activate(model.name, { row: 4, col: 2 });
    await port.writeSetting('khoa', 'giá trị');
    expect(await port.readSetting('khoa')).toBe('giá trị');
    expect((await port.snapshotAll()).sheets).toHaveLength(2);
    expect(await port.restore()).toBe(true);
    expect((await port.sheets()).map(({ own }) => own)).toEqual([false, true]);
  });

  test('marks of a returned copy go: fills everywhere, notes where Excel has them, the page when asked', async () => {
    const port = createExcelPort();
    const names = [{ name: 'TongHop.sheet', area: { top: 0, bottom: 0, left: 0, right: 0 }, scope: 'sheet' as const }];
    const page = { ...model, name: 'Trả lại', cells: [], names, protected: false, validations: [], merges: [] };
    await port.insert([model, page], []);
    const [sheet, listed] = [host.sheet(model.name), host.sheet('Trả lại')];
    const fills = () => [4, 5, 6].map((row) => sheet.format(row, 2, 'fill/color'));
    for (const [row, fill] of [
      [4, '#FFC7CE'],
      [5, '#FFEB9C'],
      [6, '#00FF00'],
    ] as const)
      sheet.ensure(row, 2).format['fill/color'] = fill;
    listed.ensure(9, 2).format['fill/color'] = '#FFF9E5';
    sheet.notes.set(sheet.key(4, 2), 'Sai.').set(sheet.key(8, 2), 'Đã hỏi.\nSai.').set(sheet.key(9, 2), 'Khác.');
    const marks = [4, 5, 6].map((row) => ({
      sheet: model.name,
      row,
      col: 2,
      note: 'Sai.',
      look: { row: row + 5, col: 2 },
    }));
    const returned = { page: 'Trả lại', marks, withPage: false };
    expect(await port.clearMarks(returned)).toBe(true);
    expect(fills()).toEqual(['#FFF9E5', '#FFFFFF', '#00FF00']);
    const left = [4, 8, 9].map((row) => sheet.notes.get(sheet.key(row, 2)));
    expect(left).toEqual(
      expected.capabilities.notes === 'note' ? [undefined, 'Đã hỏi.', 'Khác.'] : ['Sai.', 'Đã hỏi.\nSai.', 'Khác.'],
    );
    expect(sheet.protection.on).toBe(true);
    expect(await port.clearMarks(returned)).toBe(false);
    expect(await port.clearMarks({ ...returned, withPage: true })).toBe(true);
    expect((await port.sheets()).map(({ name }) => name)).not.toContain('Trả lại');
  });

  test('events are on again after a write that failed half-way', async () => {
    const port = createExcelPort();
    await port.insert([model], []);
    host.sheet(model.name).protection.password = 'bí mật';
    await expect(port.write([{ sheet: model.name, row: 16, col: 2, value: 1 }])).rejects.toMatchObject({
      code: 'protectedSheet',
    });
    expect(host.workbook.eventsEnabled).toBe(true);
  });
}
