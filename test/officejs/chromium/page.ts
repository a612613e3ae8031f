/** What the Chromium page runs: the product's adapter on the real client, over the host of browser.ts. */
import { createExcelPort } from '../../../src/officejs/createExcelPort';
import { formModel } from '../fixtures/formModel';
import { actualCells, expectedCells } from '../fixtures/hostCells';

interface Outcome {
  readonly platform: string;
  readonly names: readonly string[];
  readonly same: boolean;
  readonly cells: number;
  readonly merges: number;
  readonly requests: number;
}

async function run(): Promise<Outcome> {
  await Office.onReady();
  const model = formModel();
  const port = createExcelPort();
  const names = await port.insert([model], []);
  const seen = await port.snapshotSheet();
  const host = window.excelHost;
  if (!host) throw new Error('the host was not loaded');
  const sheet = host.sheet(model.name);
  return {
    platform: String(Office.context.platform),
    names,
    same: JSON.stringify(actualCells(sheet, model)) === JSON.stringify(expectedCells(model)),
    cells: [...seen.cells()].length,
    merges: seen.merges.length,
    requests: host.counters().requests,
  };
}

Object.assign(window, { outcome: run() });
