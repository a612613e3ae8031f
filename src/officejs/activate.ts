import type { Cell } from '../core/sheet/address';
import { HostError } from '../core/sheet/port';
import { toHostError } from './errors';
import { cell as cellOf } from './write/sheetRange';

/** Shows a sheet and selects a cell; a hidden sheet is shown, since the person asked for it. Two round trips. */
export async function activateCell(context: Excel.RequestContext, name: string, cell: Cell | undefined): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject) throw new HostError('sheetMissing', '', { sheet: name });
  if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
  sheet.activate();
  if (cell) cellOf(sheet, cell).select();
  await context.sync().catch((error: unknown) => {
    throw inFront(error);
  });
}

/** With another workbook in front Excel answers `GeneralException` to every jump (platform pitfall P10). */
function inFront(error: unknown): HostError {
  const host = toHostError(error);
  return host.code === 'unknown' && host.detail.startsWith('GeneralException')
    ? new HostError('workbookBusy', host.detail)
    : host;
}
