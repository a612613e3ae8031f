import type { Cell } from '../../core/sheet/address';

/** The active cell, also where several ranges are selected: one round trip. */
export async function selectedCell(context: Excel.RequestContext): Promise<Cell & { readonly sheet: string }> {
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex,columnIndex,worksheet/name');
  await context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex, col: cell.columnIndex };
}
