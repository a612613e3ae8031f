/** @jest-environment jsdom */
import { valueAt } from '../../src/core/sheet/snapshot';
import { createExcelPort } from '../../src/officejs/createExcelPort';
import { hostSupport, WEB_ANSWER } from '../../src/officejs/requirementSets';
import { createExcelHost, type ExcelHost } from '../support/excelhost/createExcelHost';
import type { Counters } from '../support/excelhost/createHost';
import { formModel } from './fixtures/formModel';
import { summaryModels } from './fixtures/summaryModel';

let host: ExcelHost;
// Two hundred sheets on a busy machine.
jest.setTimeout(120_000);

beforeAll(async () => {
  host = await createExcelHost({ excelApi: '1.14' });
});
beforeEach(() => {
  host.reset();
  // Excel on Windows has no limit of its own; the tests of the web say so.
  host.session.payloadLimit = Number.POSITIVE_INFINITY;
});

const forms = (count: number) => Array.from({ length: count }, (_unused, n) => formModel(`Đơn vị ${n + 1}`, 100));
const LIMIT = 4_500_000;

/** What one action cost. */
async function cost(action: () => Promise<unknown>): Promise<Counters> {
  host.resetCounters();
  await action();
  return host.counters();
}

test.each([
  [1, 130_000],
  [200, 800_000],
])(
  '%i forms: inserted in at most 6 round trips and %i bytes, all read in 4, the active one in 2',
  async (count, bytes) => {
    const port = createExcelPort();
    const insert = await cost(() => port.insert(forms(count), []));
    // The workbook, the sheets, notes, charts, page set-up, its reading back with copies and protection.
    expect(insert.requests).toBeLessThanOrEqual(6);
    expect(insert.requestBytes).toBeLessThan(bytes);
    const all = await cost(() => port.snapshotAll());
    expect(all.requests).toBeLessThanOrEqual(4);
    expect(Math.max(insert.largestRequest, all.largestRequest)).toBeLessThan(LIMIT);
    const active = await cost(() => port.snapshotSheet());
    expect(active.requests).toBe(2);
    expect(active.largestResponse).toBeLessThan(100_000);
  },
);

test.each([1, 3000])(
  'a summary of %i units is written, and written again, in at most four round trips',
  async (units) => {
    const port = createExcelPort();
    const models = summaryModels(units);
    const first = await cost(() => port.insert(models, []));
    const again = await cost(() =>
      port.insert(
        models,
        models.map(({ name }) => name),
      ),
    );
    expect(first.requests).toBeLessThanOrEqual(3);
    expect(again.requests).toBeLessThanOrEqual(4);
    expect(Math.max(first.largestRequest, again.largestRequest)).toBeLessThan(LIMIT);
  },
);

test('small jobs stay small', async () => {
  const port = createExcelPort();
  await port.insert([formModel()], []);
  const writes = Array.from({ length: 10 }, (_unused, n) => ({ sheet: 'Biểu 01', row: 4 + n, col: 2, value: n }));
  const marks = writes.map(({ sheet, row, col }) => ({ sheet, row, col, severity: 'error' as const, text: 'Sai' }));
  const spent = [
    await cost(() => port.write(writes)),
    await cost(() => port.mark(marks)),
    await cost(() => port.mark(marks)),
    await cost(() => port.clearMarks()),
    await cost(() => port.sheets()),
    await cost(() => port.activate('Biểu 01', { row: 4, col: 2 })),
    await cost(() => port.repair('Biểu 01', formModel(), writes)),
    await cost(() => port.restore()),
  ];
  expect(spent.map(({ requests }) => requests)).toEqual([2, 5, 0, 5, 2, 2, 4, 3]);
});

test('the screen stands still in every request that fills a sheet', async () => {
  const port = createExcelPort();
  const before = host.workbook.timesHeldStill;
  const { requests } = await cost(() => port.insert([formModel()], []));
  expect(host.workbook.timesHeldStill - before).toBeGreaterThanOrEqual(1);
  expect(host.workbook.timesHeldStill - before).toBeLessThanOrEqual(requests);
});

test('a very large sheet is cut into requests below the limit of Excel on the web', async () => {
  const [, units] = summaryModels(3000);
  const wide = units
    ? {
        ...units,
        cells: units.cells.flatMap((cell) =>
          [0, 7, 14, 21, 28].map((shift) => ({
            ...cell,
            col: cell.col + shift,
            content: { kind: 'text' as const, text: 'Ủy ban nhân dân xã số 12 tỉnh' },
          })),
        ),
      }
    : formModel();
  const port = createExcelPort();
  const spent = await cost(() => port.insert([wide], []));
  expect(spent.requestBytes).toBeGreaterThan(LIMIT);
  expect(spent.largestRequest).toBeLessThan(LIMIT);
  const seen = await port.snapshotSheet('Theo đơn vị');
  expect(seen.used).toEqual({ top: 0, left: 0, bottom: 2999, right: 34 });
  expect(valueAt(seen, 2999, 34)).toEqual({ kind: 'text', text: 'Ủy ban nhân dân xã số 12 tỉnh' });
});

test('on the web the answers keep below the limit', async () => {
  host.session.payloadLimit = 5 * 1024 * 1024;
  const port = createExcelPort({ support: { ...hostSupport(), answerBudget: WEB_ANSWER } });
  await port.insert(forms(200), []);
  const spent = await cost(() => port.snapshotAll());
  expect(spent.requests).toBeLessThanOrEqual(4);
  expect(spent.largestResponse).toBeLessThan(5_000_000);
  expect(host.session.log.filter(({ error }) => error !== undefined)).toEqual([]);
});

test('answers that prove too large are asked again in halves', async () => {
  await createExcelPort().insert(forms(20), []);
  host.session.payloadLimit = 150_000;
  const book = await createExcelPort().snapshotAll();
  expect(book.sheets.map(({ used }) => used?.bottom)).toEqual([undefined, ...Array<number>(20).fill(104)]);
  expect(host.session.log.some(({ error }) => error === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
});
