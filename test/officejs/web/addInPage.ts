/** What the add-in's frame runs: the product's adapter on the real client, nothing of the host. */
import { createExcelPort } from '../../../src/officejs/createExcelPort';
import type { SheetChange } from '../../../src/core/sheet/port';
import { formModel } from '../fixtures/formModel';

const heard: SheetChange[] = [];

async function run() {
  const { host, platform } = await Office.onReady();
  const port = createExcelPort();
  const names = await port.insert([formModel()], []);
  const seen = await port.snapshotSheet();
  await port.onChange((change) => heard.push(change));
  return {
    host: String(host),
    platform: String(platform),
    locale: Office.context.displayLanguage,
    names,
    seen: seen.name,
    cells: [...seen.cells()].length,
    merges: seen.merges.length,
    ownNames: seen.names.length,
    isProtected: seen.isProtected,
    c5: seen.cell(4, 2)?.value,
  };
}

Object.assign(window, { outcome: run(), heard });
