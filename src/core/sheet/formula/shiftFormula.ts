import { columnName, LAST_COL, LAST_ROW, parseCell } from '../address';
import { withTokens } from './tokens';

/**
 * A formula written for one cell as it reads `rows` further down and `cols` further right, the way Excel fills it:
 * parts without "$" move. Text, sheet names and function names stay. Out of the grid becomes "#REF!".
 */
export function shiftFormula(formula: string, rows: number, cols: number): string {
  if (rows === 0 && cols === 0) return formula;
  return withTokens(formula, ({ kind, text }) => {
    const cell = kind === 'address' ? parseCell(text) : undefined;
    return cell ? moved(text, cell.row, cell.col, rows, cols) : text;
  });
}

function moved(part: string, row: number, col: number, rows: number, cols: number): string {
  const fixedCol = part.startsWith('$');
  const fixedRow = part.lastIndexOf('$') > 0;
  const toRow = fixedRow ? row : row + rows;
  const toCol = fixedCol ? col : col + cols;
  if (toRow < 0 || toCol < 0 || toRow > LAST_ROW || toCol > LAST_COL) return '#REF!';
  return `${fixedCol ? '$' : ''}${columnName(toCol)}${fixedRow ? '$' : ''}${toRow + 1}`;
}
