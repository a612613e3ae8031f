import type { SheetModel } from '../../../src/core/sheet/model';
import { withOwnName } from '../../../src/core/sheet/ownSheet';
import { summaryWorkbook } from '../../../src/core/reports/summaryWorkbook';
import { smallRollUp, summaryArgs } from '../../core/reports/province';
import { formModel } from '../support/formModel';

/** Workbooks that every host must show alike: the forms of each kind, filled, and a whole summary. */
export const HOST_MODELS: readonly (readonly [string, () => Promise<readonly SheetModel[]>])[] = [
  ['the commune form 01', () => sheetsOf('26179')],
  ['the department form 02a', () => sheetsOf('75.SYT')],
  ['the district form 02b', () => sheetsOf('731')],
  ['the summary', async () => summaryWorkbook(summaryArgs(smallRollUp())).sheets.map(withOwnName)],
];

/** Writers give every sheet of ours its name. */
async function sheetsOf(code: string): Promise<readonly SheetModel[]> {
  const { sheets } = await formModel(code, true);
  return sheets.map(withOwnName);
}
