import { STANDARD_HEIGHT } from './measures';
import type { PrintModel, SheetModel } from './model';

/** Points of a column per unit of its width, in the wider of the programs that print (LibreOffice, Times New Roman 12). */
const POINTS_PER_WIDTH = 6.2;
const POINTS_PER_MM = 72 / 25.4;
/** A4 lying, in millimetres. */
const PAPER = { width: 297, height: 210 };
/** Programs round heights and scales each in their own way; a page is taken for full a little before it is. */
const FULL = 0.97;

/** What is printed: widths of the columns, from the first printed one to the last. */
export interface PrintedWidth {
  readonly widths: readonly number[];
  readonly margins: PrintModel['margins'];
}

/** Height of a lying A4 page in points of the sheet: one page wide means that wide sheets are printed smaller. */
export function pageRoom({ widths, margins }: PrintedWidth): number {
  const across = (PAPER.width - margins.left - margins.right) * POINTS_PER_MM;
  const down = (PAPER.height - margins.top - margins.bottom) * POINTS_PER_MM;
  const wide = widths.reduce((sum, width) => sum + width, 0) * POINTS_PER_WIDTH;
  return (down / Math.min(1, across / wide)) * FULL;
}

/** Height of rows 0 to `last` in points. */
export function heightTo(last: number, rows: NonNullable<SheetModel['rows']>): number {
  const said = rows.filter(({ row, height }) => row <= last && height !== undefined);
  return said.reduce((sum, { height = 0 }) => sum + height, (last + 1 - said.length) * STANDARD_HEIGHT);
}
