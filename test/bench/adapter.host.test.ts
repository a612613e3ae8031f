/** @jest-environment jsdom */
import { writeFileSync } from 'node:fs';
import { createExcelPort } from '../../src/officejs/createExcelPort';
import { formModel } from '../officejs/fixtures/formModel';
import { summaryModels } from '../officejs/fixtures/summaryModel';
import { createExcelHost, type ExcelHost } from '../support/excelhost/createExcelHost';
import type { Counters } from '../support/excelhost/createHost';

let host: ExcelHost;
beforeAll(async () => {
  host = await createExcelHost({ excelApi: '1.14' });
});

async function cost(action: () => Promise<unknown>): Promise<Counters> {
  host.resetCounters();
  await action();
  return host.counters();
}

/** The measurement takes two hundred; that they take no more trips `test/officejs/traffic` says, too. */
const MANY = process.env.BENCH_ADAPTER ? 200 : 20;

/** Round trips and bytes of the Excel adapter on the real client; `npm run bench` prints them (BENCH_ADAPTER names a file). */
test('the adapter takes as many round trips for many forms as for one', async () => {
  const rows: (readonly [string, Counters])[] = [];
  for (const count of [1, 20, ...(MANY > 20 ? [MANY] : [])]) {
    host.reset();
    host.session.payloadLimit = Number.POSITIVE_INFINITY;
    const port = createExcelPort();
    const forms = Array.from({ length: count }, (_unused, n) => formModel(`Đơn vị ${n + 1}`, 100));
    rows.push([`insert ${count} forms`, await cost(() => port.insert(forms, []))]);
    rows.push([`read ${count} forms`, await cost(() => port.snapshotAll())]);
  }
  host.reset();
  rows.push(['insert a summary of 200 units', await cost(() => createExcelPort().insert(summaryModels(200), []))]);
  if (process.env.BENCH_ADAPTER) writeFileSync(process.env.BENCH_ADAPTER, JSON.stringify(rows));
  const trips = (name: string): number => rows.find(([row]) => row === name)?.[1].requests ?? NaN;
  expect(trips(`insert ${MANY} forms`)).toBeLessThanOrEqual(trips('insert 1 forms'));
  expect(trips(`read ${MANY} forms`)).toBeLessThanOrEqual(trips('read 1 forms'));
});
