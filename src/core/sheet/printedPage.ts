import { cellArea, type Area } from './address';
import type { PrintModel, SheetModel } from './model';

/** Decree 30/2020, annex I, in millimetres. */
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;

export interface PrintedPart {
  readonly area: Area;
  /** Rows repeated at the head of each page. */
  readonly titleRows?: PrintModel['titleRows'];
  /** Pages wide; one if not said. */
  readonly fitWidth?: number;
  readonly breakBefore?: readonly number[];
}

/**
 * The same sheet held back when a whole workbook is printed: its print area is one blank cell, of which Excel and
 * LibreOffice print no page; without title rows and header, which would make one (docs/summary.md#on-paper).
 */
export function heldBack<S extends Pick<SheetModel, 'print'>>(sheet: S): S {
  const { area } = sheet.print ?? {};
  if (!sheet.print || !area) return sheet;
  const { titleRows: _, header: __, differentFirst: ___, breakBefore: ____, ...page } = sheet.print;
  return { ...sheet, print: { ...page, area: cellArea({ row: 0, col: area.right + BESIDE }) } };
}

/** Whether a sheet is held back: its print area is one cell and nothing stands in it. */
export function isHeldBack({ print, cells }: Pick<SheetModel, 'print' | 'cells'>): boolean {
  const { area } = print ?? {};
  if (!area || area.top !== area.bottom || area.left !== area.right) return false;
  return !cells.some(({ row, col, content }) => row === area.top && col === area.left && content !== undefined);
}

/** A column next to a table may carry its border. */
const BESIDE = 2;

/** A lying A4 page by Decree 30/2020, annex I: margins, page number top centre, none on the first page. */
export function printedPage({ area, titleRows, fitWidth = 1, breakBefore }: PrintedPart): PrintModel {
  return {
    orientation: 'landscape',
    ...(titleRows ? { titleRows } : {}),
    area,
    fitWidth,
    margins: MARGINS,
    header: '&C&"Times New Roman,Regular"&13&P',
    differentFirst: true,
    centerHorizontally: true,
    ...(breakBefore ? { breakBefore } : {}),
  };
}
