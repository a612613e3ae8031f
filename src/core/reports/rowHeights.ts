import type { Area } from '../sheet/address';
import { isFormula, type CellModel, type CellStyle, type SheetModel } from '../sheet/model';
import { wrappedLines } from '../sheet/wrappedLines';
import { STYLES, type StyleName } from './styles';

/** Points a printed line takes, by font size. */
const LEADING = 1.32;
/** Bold words are wider than the text the column widths are counted in. */
const BOLD = 0.9;
/** Running text in Times New Roman is narrower than the digits that widths are counted in. */
const RUNNING = 1.12;
/** The width unit is a character of size 11. */
const STANDARD = 11;

type Rows = NonNullable<SheetModel['rows']>;

/**
 * Heights that show every wrapped text whole: programs fit a row by themselves only when no cell is merged, and
 * Office.js hosts not at all. `fixed` rows keep their own height; merged cells of several rows are left out.
 */
export function rowHeights(
  cells: readonly CellModel[],
  merged: readonly Area[],
  widths: readonly number[],
  fixed: ReadonlyMap<number, number> = new Map(),
): Rows {
  const merges = new Map(merged.map((area) => [`${area.top}:${area.left}`, area]));
  const heights = new Map<number, number>();
  for (const cell of cells) {
    const words = textOf(cell);
    const merge = merges.get(`${cell.row}:${cell.col}`);
    if (words === '' || (merge && merge.bottom > merge.top)) continue;
    const style = STYLES[(cell.style ?? 'plain') as StyleName];
    const needed = heightOf(words, style, merge ? spanOf(widths, merge) : (widths[cell.col] ?? 10));
    heights.set(cell.row, Math.max(heights.get(cell.row) ?? 0, needed));
  }
  for (const [row, height] of fixed) heights.set(row, height);
  return [...heights].sort(([a], [b]) => a - b).map(([row, height]) => ({ row, height }));
}

/** Height of one row without merged cells, by the same rule; undefined where nothing is written in it. */
export function rowHeight(cells: readonly CellModel[], widths: readonly number[]): number | undefined {
  let height: number | undefined;
  for (const cell of cells) {
    const words = textOf(cell);
    if (words === '') continue;
    const needed = heightOf(words, STYLES[(cell.style ?? 'plain') as StyleName], widths[cell.col] ?? 10);
    height = Math.max(height ?? 0, needed);
  }
  return height;
}

function heightOf(words: string, { font, align }: CellStyle, width: number): number {
  const size = font?.size ?? STANDARD;
  const room = ((width - 1) * RUNNING * STANDARD * (font?.bold === true ? BOLD : 1)) / size;
  const lines = align?.wrap === true ? wrappedLines(words, room) : 1;
  return Math.min(400, Math.ceil(lines * size * LEADING + 3));
}

function textOf({ content }: CellModel): string {
  if (!content) return '';
  const value = isFormula(content) ? content.value : content;
  if (value.kind === 'text') return value.text;
  return value.kind === 'blank' ? '' : '0';
}

function spanOf(widths: readonly number[], merge: Area): number {
  return widths.slice(merge.left, merge.right + 1).reduce((sum, width) => sum + width, 0);
}
