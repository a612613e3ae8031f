import type { SheetDraft } from '../../sheet/sheetDraft';
import type { TableColumn } from '../../sheet/tableSheet';

/** STT, three columns of words, two of figures or days, and the outcome. */
export const LEDGER_WIDTHS: readonly number[] = [6, 40, 22, 34, 16, 16, 40];
export const LEDGER_RIGHT = LEDGER_WIDTHS.length - 1;
/** Rows of a table before its first line: the heading and the titles. */
export const TABLE_HEAD = 2;

/** A column of one of the tables of "Đối chiếu", which share the sheet's widths. */
export type LedgerColumn<Row> = Omit<TableColumn<Row>, 'width'>;

/** A heading and the titles below it. */
export function drawHeading(
  draft: SheetDraft,
  top: number,
  heading: string,
  columns: readonly { readonly title: string }[],
): void {
  draft.across({ row: top, left: 0, right: LEDGER_RIGHT }, 'heading', heading);
  columns.forEach(({ title }, col) => draft.putText({ row: top + 1, col }, 'head', title));
}

/** The lines of a table whose heading stands in row `top`; returns the row after the last. */
export function drawLines<Row>(
  draft: SheetDraft,
  top: number,
  columns: readonly LedgerColumn<Row>[],
  rows: readonly Row[],
): number {
  rows.forEach((line, index) => {
    const row = top + TABLE_HEAD + index;
    columns.forEach(({ style, content }, col) => draft.put({ row, col }, style, content(line, index)));
  });
  return top + TABLE_HEAD + rows.length;
}
