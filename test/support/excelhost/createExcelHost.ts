/**
 * An Excel of our own for tests: the unmodified office.js desktop files talk to a workbook model in memory.
 *
 * In a jest test (first comment of the file: `@jest-environment jsdom`):
 *
 *     const host = await createExcelHost({ excelApi: '1.14' });   // loads office.js into this window, Office is ready
 *     await Excel.run(async (context) => { ... });                // the real client
 *     host.sheet('Biểu 01').cell(0, 0)?.value                     // what the workbook holds then
 *     host.userTypes('Biểu 01', 'C5', '1.234');                   // as a Vietnamese officer types; fires onChanged
 *     host.setEditMode(true);                                     // calls wait, or InvalidOperationInCellEditMode
 *     host.counters().requests                                    // syncs that carried work
 *     host.session.payloadLimit = 4_000_000;                      // cap of request and response, bytes
 *
 * One host per test file: office.js keeps its state, and the requirement sets it was told, in the window.
 * `host.reset()` opens a fresh workbook in it without loading the library again.
 * In Chromium load `browser.ts` (bundled) before office.js; see there.
 *
 * What this host does not model answers ApiNotFound with the name of the member. Formulas are kept;
 * `evaluate` decides what they show: `evaluateFrom(models)` gives the cached values of SheetModels, `liveEvaluate()`
 * calculates the functions the product uses.
 * Calling a member above `excelApi` throws ApiNotFound in the client (`_doApiNotSupportedCheck`).
 */
import { loadOffice } from './bridge/loadOffice';
import type { HostWindow } from './bridge/desktop';
import { createHost, type ExcelHost, type ExcelHostOptions } from './createHost';
import { enforceRequirementSets } from './requirementGuard';

export type { ExcelHost, ExcelHostOptions } from './createHost';
export { evaluateFrom } from './evaluateFrom';
export { liveEvaluate } from './formulas/calculate';

/** Loads office.js into the jsdom window of this test and gives the host behind it. */
export async function createExcelHost(options: ExcelHostOptions = {}, target: Window = window): Promise<ExcelHost> {
  const hostWindow: HostWindow = Object.assign(target);
  const host = createHost(hostWindow, options);
  await loadOffice(hostWindow);
  enforceRequirementSets(hostWindow);
  return host;
}
