import { columnName, LAST_COL, LAST_ROW, parseCell } from '../core/sheet/address';

/** Strings, quoted sheet names and whole words are taken as they are; only free-standing addresses move. */
const PART =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}(?![\w.(!]))|[\p{L}_\\][\p{L}\p{N}_.\\]*|[^"'\p{L}_$\\]+|[\s\S]/gu;

/**
 * A formula written for one cell as it reads `rows` further down and `cols` further right, the way Excel fills it:
 * parts without "$" move. Text, sheet names and function names stay. Out of the grid becomes "#REF!".
 */
export function shiftFormula(formula: string, rows: number, cols: number): string {
  if (rows === 0 && cols === 0) return formula;
  return formula.replace(PART, (part: string, place: string | undefined) => {
    const cell = place === undefined ? undefined : parseCell(place);
    return cell ? moved(part, cell.row, cell.col, rows, cols) : part;
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
