/** @jest-environment jsdom */
import { HostError } from '../../src/core/sheet/port';
import { createExcelPort } from '../../src/officejs/createExcelPort';
import { toHostError } from '../../src/officejs/errors';
import { createExcelHost, type ExcelHost } from '../support/excelhost/createExcelHost';

let host: ExcelHost;
beforeAll(async () => {
  host = await createExcelHost({ holdsBack: false });
});
beforeEach(() => host.reset());

test.each([
  ['AccessDenied', 'protectedSheet'],
  ['ItemNotFound', 'sheetMissing'],
  ['ItemAlreadyExists', 'sheetExists'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
  ['ApiNotFound', 'notSupported'],
  ['UnsupportedOperation', 'notSupported'],
  ['Conflict', 'workbookBusy'],
  ['ServiceNotAvailable', 'workbookBusy'],
  ['GeneralException', 'unknown'],
] as const)('Excel’s %s comes out as %s with Excel’s own text as detail', async (code, expected) => {
  host.session.failNext = { code, after: 0 };
  const failed = createExcelPort().readSetting('x');
  await expect(failed).rejects.toBeInstanceOf(HostError);
  await expect(failed).rejects.toMatchObject({ code: expected, detail: expect.stringContaining(code) });
});

test.each(['sheets', 'snapshotAll', 'restore', 'clearMarks'] as const)(
  '%s says so while a cell is being edited, where Excel holds nothing back',
  async (method) => {
    host.setEditMode(true);
    await expect(createExcelPort()[method]()).rejects.toMatchObject({ code: 'cellEditMode' });
  },
);

test('what is no error of Excel is kept as unknown, and a HostError stays itself', () => {
  expect(toHostError(new TypeError('x is not a function'))).toMatchObject({
    code: 'unknown',
    detail: 'x is not a function',
  });
  expect(toHostError('text')).toMatchObject({ code: 'unknown', detail: '' });
  const own = new HostError('sheetMissing');
  expect(toHostError(own)).toBe(own);
});
