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

/** Column letters of a zero-based column: 0 is "A", 26 is "AA". */
export function columnName(col: number): string {
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

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;

/** Cell of an address with or without `$`; undefined when it is none or lies outside Excel's grid. */
export function parseCell(text: string): Cell | undefined {
  const match = CELL.exec(text);
  if (!match) return undefined;
  let col = 0;
  for (const letter of (match[1] ?? '').toUpperCase()) col = col * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]) - 1;
  return col - 1 <= LAST_COL && row <= LAST_ROW ? { row, col: col - 1 } : undefined;
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
