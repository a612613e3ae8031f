import { address, parseCell, type Area, type Cell } from '../../../core/sheet/address';

/** `LEFT(cell, n) = "text"`, as our own sheets ask for the sign a verdict begins with. */
const BEGINS = /^LEFT\((\$?[A-Z]{1,3}\$?\d{1,7}),(\d{1,3})\)="((?:[^"]|"")+)"$/;

/** What reads otherwise in a number, an error, or in capital letters; the formula's own comparing is needed there. */
const ASKS_FORMULA = /[\d#]|\p{Lu}|\p{Ll}|\p{Lt}/u;

/**
 * The text with which a cell must begin, where a condition's formula asks just that of the cell it stands on, over
 * all of its areas; undefined for any other formula. The grid reads a text at once, a formula cell by cell anew with
 * every calculation.
 */
export function beginningIn(formula: string, areas: readonly Area[], corner: Cell): string | undefined {
  const [, at = '', length, quoted = ''] = BEGINS.exec(formula) ?? [];
  const cell = parseCell(at);
  const text = quoted.replace(/""/g, '"');
  if (!cell || text.length !== Number(length) || ASKS_FORMULA.test(text)) return undefined;
  const fixedCol = at.startsWith('$') && areas.some(({ left, right }) => left !== right);
  const fixedRow = at.lastIndexOf('$') > 0 && areas.some(({ top, bottom }) => top !== bottom || top !== corner.row);
  return cell.row === corner.row && cell.col === corner.col && !fixedCol && !fixedRow ? text : undefined;
}

/** The cell from which an area's formula is read. */
export const cornerOf = ({ top, left }: Area): Cell => ({ row: top, col: left });

/** The formula that asks whether a cell begins with a text. */
export function beginningFormula(text: string, corner: Cell): string {
  return `LEFT(${address(corner)},${text.length})="${text.replace(/"/g, '""')}"`;
}
