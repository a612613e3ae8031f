import { LAST_COL, type Area } from './address';
import type { CellModel, CellStyle, SheetModel } from './model';
import { STYLES, type StyleName } from './styles';
import { wrappedLines } from './wrappedLines';

/** Width of a column nobody said anything of, in characters. */
const USUAL_WIDTH = 10;

/** How the text of one kind of sheet is measured. Widths are counted in digits of the standard font. */
export interface TextMeasure {
  /** The text that decides the height of its row; undefined where the cell has no say. */
  words(cell: CellModel): string | undefined;
  /** Characters that stand in one line of a cell of this width. */
  room(width: number, style: CellStyle): number;
  /** Points of a row with so many lines in a cell. */
  height(lines: number, style: CellStyle, cell: CellModel): number;
}

type Rows = NonNullable<SheetModel['rows']>;

export interface FittedCells {
  readonly cells: readonly CellModel[];
  readonly merges: readonly Area[];
  /** Of the columns, from A on, in characters. */
  readonly widths: readonly number[];
  /** Rows that keep a height of their own, in points. */
  readonly fixed?: ReadonlyMap<number, number>;
}

/**
 * Heights that show every wrapped text whole. Programs fit a row by themselves only when no cell is merged, and
 * Office.js hosts not at all, so the height is part of the sheet. A cell merged over several rows counts for none.
 */
export function rowHeights(measure: TextMeasure, { cells, merges, widths, fixed }: FittedCells): Rows {
  const merged = new Map(merges.map((area) => [placeNumber(area.top, area.left), area]));
  const heights = new Map<number, number>();
  for (const cell of cells) {
    const merge = merged.get(placeNumber(cell.row, cell.col));
    if (merge && merge.bottom > merge.top) continue;
    const needed = cellHeight(measure, cell, merge ? spanOf(widths, merge) : widths[cell.col]);
    if (needed !== undefined) heights.set(cell.row, Math.max(heights.get(cell.row) ?? 0, needed));
  }
  for (const [row, height] of fixed ?? []) heights.set(row, height);
  return [...heights].sort(([a], [b]) => a - b).map(([row, height]) => ({ row, height }));
}

const placeNumber = (row: number, col: number): number => row * (LAST_COL + 1) + col;

/** Height of one row without merged cells, by the same rule; undefined where no cell has a say. */
export function rowHeight(
  measure: TextMeasure,
  cells: readonly CellModel[],
  widths: readonly number[],
): number | undefined {
  let height: number | undefined;
  for (const cell of cells) {
    const needed = cellHeight(measure, cell, widths[cell.col]);
    if (needed !== undefined) height = Math.max(height ?? 0, needed);
  }
  return height;
}

function cellHeight(measure: TextMeasure, cell: CellModel, width = USUAL_WIDTH): number | undefined {
  const words = measure.words(cell);
  if (words === undefined) return undefined;
  const style: CellStyle = STYLES[cell.style as StyleName];
  const wraps = words !== '' && style.align?.wrap === true;
  return measure.height(wraps ? wrappedLines(words, measure.room(width, style)) : 1, style, cell);
}

function spanOf(widths: readonly number[], merge: Area): number {
  return widths.slice(merge.left, merge.right + 1).reduce((sum, width) => sum + width, 0);
}
