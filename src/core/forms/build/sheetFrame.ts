import type { Area } from '../../sheet/address';
import type { PrintModel, SheetModel } from '../../sheet/model';
import { MARGINS, printedPage } from '../../sheet/printedPage';
import type { FormArgs } from '../formArgs';
import { pageBreaks } from './pageBreaks';

/** Rows without a height of their own, in points. */
const DEFAULT_HEIGHT = 16.5;

/** Short and without characters a sheet name cannot hold. */
export function sheetName({ form }: Pick<FormArgs, 'form'>): string {
  return `Biểu ${form.replace(/\//g, '-')}`;
}

/** The row of small grey cells a program finds the form by, and of the counter beside them, in points. */
export const IDENTITY_HEIGHT = 16.5;

/** What decides where pages end: see `pageBreaks`. */
export interface PrintedRows {
  readonly rows: NonNullable<SheetModel['rows']>;
  readonly widths: readonly number[];
  mayBegin(row: number): boolean;
}

/** The page of a form, with breaks that part nothing that belongs together. */
export function printModel(
  titleRows: { from: number; to: number },
  area: Area,
  { rows, widths, mayBegin }: PrintedRows,
): PrintModel {
  const height = new Map(rows.map((row) => [row.row, row.height]));
  const heights = Array.from({ length: area.bottom + 1 }, (_, row) => height.get(row) ?? DEFAULT_HEIGHT);
  const across = widths.slice(area.left, area.right + 1);
  const breakBefore = pageBreaks({ heights, widths: across, titleRows, margins: MARGINS, mayBegin });
  return printedPage({ titleRows, area, breakBefore });
}
