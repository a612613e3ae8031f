import type { Area, Cell } from '../../core/sheet/address';

/** A sheet of the open workbook by name; a missing one fails at the next sync. */
export function sheetNamed(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}

/** The range of an area; by numbers, so that no address text and no separator of the culture is involved. */
export function area(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

export function cell(sheet: Excel.Worksheet, { row, col }: Cell): Excel.Range {
  return sheet.getCell(row, col);
}
