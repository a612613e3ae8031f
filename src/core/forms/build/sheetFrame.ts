import type { Area } from '../../sheet/address';
import type { PrintModel, SheetModel } from '../../sheet/model';
import type { FormArgs } from '../formArgs';
import { pageBreaks } from './pageBreaks';

/** Rows without a height of their own, in points. */
const DEFAULT_HEIGHT = 16.5;

/** Short and without characters a sheet name cannot hold. */
export function sheetName({ form }: Pick<FormArgs, 'form'>): string {
  return `Biểu ${form.replace(/\//g, '-')}`;
}

/** Decree 30/2020, annex I, in millimetres. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };

/** What decides where pages end: see `pageBreaks`. */
export interface PrintedRows {
  readonly rows: NonNullable<SheetModel['rows']>;
  readonly widths: readonly number[];
  mayBegin(row: number): boolean;
}

/** Decree 30/2020, annex I: margins, page number top centre, none on the first page. */
export function printModel(
  titleRows: { from: number; to: number },
  area: Area,
  { rows, widths, mayBegin }: PrintedRows,
): PrintModel {
  const height = new Map(rows.map((row) => [row.row, row.height]));
  const heights = Array.from({ length: area.bottom + 1 }, (_, row) => height.get(row) ?? DEFAULT_HEIGHT);
  const across = widths.slice(area.left, area.right + 1);
  return {
    breakBefore: pageBreaks({ heights, widths: across, titleRows, margins: MARGINS, mayBegin }),
    orientation: 'landscape',
    titleRows,
    area,
    fitWidth: 1,
    margins: MARGINS,
    header: '&C&"Times New Roman,Regular"&13&P',
    differentFirst: true,
    centerHorizontally: true,
  };
}
