/** A cell by zero-based row and column; A1 is `{row: 0, col: 0}`. */
export interface Cell {
  readonly row: number;
  readonly col: number;
}

/** A rectangle of cells, corners included; `top <= bottom`, `left <= right`. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's last row and column (zero-based): 1.048.576 rows, XFD. */
export const LAST_ROW = 1048575;
export const LAST_COL = 16383;

/** "A" to "ZZ": every address asks for one, mostly of the first few. */
const SHORT_NAMES: readonly string[] = Array.from({ length: 26 + 26 * 26 }, (_, col) => lettersOf(col));

/** Column letters of a zero-based column: 0 is "A", 26 is "AA". */
export function columnName(col: number): string {
  return SHORT_NAMES[col] ?? lettersOf(col);
}

function lettersOf(col: number): string {
  let name = '';
  for (let n = col + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** "A1" style address of a cell; with `absolute` "$A$1". */
export function address(cell: Cell, absolute = false): string {
  const mark = absolute ? '$' : '';
  return `${mark}${columnName(cell.col)}${mark}${cell.row + 1}`;
}

/** "A1:C3" style address of an area; a single cell gives "A1". */
export function areaAddress(area: Area, absolute = false): string {
  const from = address({ row: area.top, col: area.left }, absolute);
  const to = address({ row: area.bottom, col: area.right }, absolute);
  return from === to ? from : `${from}:${to}`;
}

const DOLLAR = 36;
const ZERO = 48;

/**
 * Cell of an address with or without `$`; undefined when it is none or lies outside Excel's grid. Read letter by
 * letter: a form's names and input rules hold hundreds of addresses.
 */
export function parseCell(text: string): Cell | undefined {
  let at = text.charCodeAt(0) === DOLLAR ? 1 : 0;
  let col = 0;
  for (let letter = letterAt(text, at); letter > 0; letter = letterAt(text, ++at)) {
    col = col * 26 + letter;
    if (col > LAST_COL + 1) return undefined;
  }
  if (text.charCodeAt(at) === DOLLAR) at++;
  const first = at;
  let row = 0;
  for (; at < text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9 || (digit === 0 && at === first)) return undefined;
    row = row * 10 + digit;
    if (row > LAST_ROW + 1) return undefined;
  }
  return col > 0 && row > 0 ? { row: row - 1, col: col - 1 } : undefined;
}

/** 1 to 26 for "A" to "Z" in either case, 0 for anything else. */
function letterAt(text: string, at: number): number {
  const letter = (text.charCodeAt(at) | 32) - 96;
  return letter >= 1 && letter <= 26 ? letter : 0;
}

/** Area of "A1", "A1:C3" or "$A$1:$C$3"; undefined for whole rows or columns, unions and errors. */
export function parseArea(text: string): Area | undefined {
  const parts = text.split(':');
  if (parts.length > 2) return undefined;
  const from = parseCell(parts[0] ?? '');
  const to = parseCell(parts[1] ?? parts[0] ?? '');
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.col, to.col),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.col, to.col),
  };
}

/** The area of one cell. */
export function cellArea(cell: Cell): Area {
  return { top: cell.row, left: cell.col, bottom: cell.row, right: cell.col };
}

/** Whether a cell lies in an area. */
export function contains(area: Area, cell: Cell): boolean {
  return cell.row >= area.top && cell.row <= area.bottom && cell.col >= area.left && cell.col <= area.right;
}

/** A sheet name as formulas and references want it: quoted, inner quotes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Splits "'Biểu 01'!$F$12" into sheet and rest; undefined without a sheet or with an external book. */
export function splitReference(text: string): { sheet: string; rest: string } | undefined {
  const bang = text.lastIndexOf('!');
  if (bang <= 0) return undefined;
  const head = text.slice(0, bang).replace(/^=/, '');
  if (head.includes('[')) return undefined;
  const sheet = head.startsWith("'") && head.endsWith("'") ? head.slice(1, -1).replace(/''/g, "'") : head;
  return { sheet, rest: text.slice(bang + 1) };
}
