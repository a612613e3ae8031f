import type { CellModel, SheetModel } from '../../../src/core/sheet/model';

const ROWS = 30;
const COLS = 10;

/** Sheets of 300 cells: 269 figures, a sum in each row but the last, and a total that adds that of the sheet before. */
export function manySheets(count: number): readonly SheetModel[] {
  return Array.from({ length: count }, (_none, index) => ({
    name: `Xã ${index + 1}`,
    cells: Array.from({ length: ROWS * COLS }, (_cell, at) => cellAt(index, Math.floor(at / COLS), at % COLS)),
    styles: { figure: { numberFormat: '#,##0' } },
    columns: [],
    protected: false,
    gridlines: true,
  }));
}

/** Figures of a row are its number, so its sum is nine times that; the sheet's total is 9 × (1 + … + 29) = 3915. */
export const TOTAL = 3915;

function cellAt(sheet: number, row: number, col: number): CellModel {
  const number = (value: number) => ({ kind: 'number', number: value }) as const;
  if (col < COLS - 1) return { row, col, content: number(row + 1), style: 'figure' };
  if (row < ROWS - 1)
    return {
      row,
      col,
      content: { kind: 'formula', formula: `SUM(A${row + 1}:I${row + 1})`, value: number(9 * (row + 1)) },
      style: 'figure',
    };
  const before = sheet === 0 ? '' : `+'Xã ${sheet}'!J${ROWS}`;
  return {
    row,
    col,
    content: { kind: 'formula', formula: `SUM(J1:J${ROWS - 1})${before}`, value: number(TOTAL * (sheet + 1)) },
    style: 'figure',
  };
}
