import { columnName, LAST_COL, LAST_ROW, parseCell } from '../address';
import { formulaTokens, type FormulaToken } from './tokens';

/**
 * A formula written for one cell as it reads `rows` further down and `cols` further right, the way Excel fills it:
 * parts without "$" move, whole rows and columns too. Text, sheet names and function names stay. Out of the grid
 * becomes "#REF!".
 */
export function shiftFormula(formula: string, rows: number, cols: number): string {
  return rows === 0 && cols === 0 ? formula : shiftTokens(formulaTokens(formula), rows, cols);
}

/** The same for a formula taken apart: one that many cells share is taken apart once. */
export function shiftTokens(tokens: readonly FormulaToken[], rows: number, cols: number): string {
  const texts = tokens.map(({ kind, text }) => {
    const cell = kind === 'address' ? parseCell(text) : undefined;
    return cell ? moved(text, cell.row, cell.col, rows, cols) : text;
  });
  tokens.forEach(({ text }, at) => {
    if (text === ':') moveLines(tokens, texts, at, { rows, cols });
  });
  return texts.join('');
}

function moved(part: string, row: number, col: number, rows: number, cols: number): string {
  const fixedCol = part.startsWith('$');
  const fixedRow = part.lastIndexOf('$') > 0;
  const toRow = fixedRow ? row : row + rows;
  const toCol = fixedCol ? col : col + cols;
  if (toRow < 0 || toCol < 0 || toRow > LAST_ROW || toCol > LAST_COL) return '#REF!';
  return `${fixedCol ? '$' : ''}${columnName(toCol)}${fixedRow ? '$' : ''}${toRow + 1}`;
}

/** Both ends of "A:$C" or "1:3", around the colon at `at`; anything else stays. */
function moveLines(
  tokens: readonly FormulaToken[],
  texts: string[],
  at: number,
  by: { readonly rows: number; readonly cols: number },
): void {
  const right = tokens[at + 1]?.text === '$' ? at + 2 : at + 1;
  const ends = [at - 1, right].map((end) => lineOf(tokens[end]));
  const [from, to] = ends;
  if (!from || !to || from.kind !== to.kind) return;
  if (tokens[at - 2]?.text !== '$') texts[at - 1] = movedLine(from, by);
  if (right === at + 1) texts[right] = movedLine(to, by);
}

interface Line {
  readonly kind: 'row' | 'column';
  readonly index: number;
}

function lineOf(token: FormulaToken | undefined): Line | undefined {
  if (token?.kind === 'number' && /^[1-9]\d{0,6}$/.test(token.text))
    return { kind: 'row', index: Number(token.text) - 1 };
  const cell = token?.kind === 'word' ? parseCell(`${token.text}1`) : undefined;
  return cell && { kind: 'column', index: cell.col };
}

function movedLine({ kind, index }: Line, { rows, cols }: { readonly rows: number; readonly cols: number }): string {
  const to = index + (kind === 'row' ? rows : cols);
  if (to < 0 || to > (kind === 'row' ? LAST_ROW : LAST_COL)) return '#REF!';
  return kind === 'row' ? String(to + 1) : columnName(to);
}
