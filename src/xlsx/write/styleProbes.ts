import type { CellStyle as LibraryStyle } from 'hucre';
import { isFormula, type CellModel, type SheetModel } from '../../core/sheet/model';
import { DATE_FORMAT } from '../../core/sheet/formats';
import { libraryStyle } from './cellStyle';
import { libraryChanged } from './libraryXml';

/**
 * The library numbers cell formats itself and tells nobody. So it is given one empty cell per style (in row 1),
 * and the numbers are read from what it wrote; the values of the sheet are then written by us.
 */
export interface StyleProbes {
  readonly styles: readonly LibraryStyle[];
  readonly plain: ReadonlyMap<string, number>;
  /** Styles that hold a date and name no format, with the date format added; '' is a cell without style. */
  readonly dated: ReadonlyMap<string, number>;
}

/** One probe for each style of the sheet, and one more where a date needs a format. */
export function styleProbes(sheet: SheetModel): StyleProbes {
  const styles: LibraryStyle[] = [];
  const plain = new Map<string, number>();
  const dated = new Map<string, number>();
  for (const [key, style] of Object.entries(sheet.styles)) plain.set(key, styles.push(libraryStyle(style)) - 1);
  for (const key of [...unformattedDates(sheet)].sort()) {
    dated.set(key, styles.push(libraryStyle(sheet.styles[key] ?? {}, DATE_FORMAT)) - 1);
  }
  return { styles, plain, dated };
}

/** Whether a cell shows a date (typed, or as the value of a formula). */
export function showsDate(cell: CellModel): boolean {
  const content = cell.content;
  if (content === undefined) return false;
  return (isFormula(content) ? content.value.kind : content.kind) === 'date';
}

function unformattedDates(sheet: SheetModel): Set<string> {
  const found = new Set<string>();
  for (const cell of sheet.cells) {
    if (!showsDate(cell)) continue;
    const style = cell.style === undefined ? undefined : sheet.styles[cell.style];
    if (style?.numberFormat === undefined) found.add(cell.style ?? '');
  }
  return found;
}

const CELL = /<c r="([A-Z]+)1"(?: s="(\d+)")?/g;

/** The format number each probe got, in the order of `StyleProbes.styles`. Throws `libraryChanged`. */
export function probedNumbers(rowXml: string, columns: readonly string[]): readonly number[] {
  const byColumn = new Map<string, number>();
  for (const match of rowXml.matchAll(CELL)) byColumn.set(match[1] ?? '', Number(match[2] ?? 0));
  return columns.map((column) => {
    const format = byColumn.get(column);
    if (format === undefined) throw libraryChanged(`the cell ${column}1`);
    return format;
  });
}
