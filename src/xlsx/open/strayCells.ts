import type { CellModel } from '../../core/sheet/model';

/** Blank formatted cells this far behind the last content, with nothing between, were formatted by mistake. */
const ROWS_APART = 10_000;
const COLS_APART = 256;

/**
 * The cells without blank ones that only carry a format and stand far from everything else: a slip of the mouse formats
 * the last row of the sheet, and a grid would be laid out down to there. `lose` is told how many.
 */
export function withoutStrays(cells: readonly CellModel[], lose: (count: number) => void): CellModel[] {
  const right = cells.reduce((last, cell) => (isBare(cell) ? last : Math.max(last, cell.col)), 0);
  const kept: CellModel[] = [];
  let row = cells.reduce((last, cell) => (isBare(cell) ? last : cell.row), 0);
  for (const cell of cells) {
    const isFar = cell.row - row > ROWS_APART || cell.col - right > COLS_APART;
    if (isFar && isBare(cell)) continue;
    row = Math.max(row, cell.row);
    kept.push(cell);
  }
  lose(cells.length - kept.length);
  return kept;
}

function isBare({ content, note, link }: CellModel): boolean {
  return content === undefined && note === undefined && link === undefined;
}
