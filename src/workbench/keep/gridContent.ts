import { LAST_COL, LAST_ROW } from '../../core/sheet/address';

/** What is kept for a sheet, as far as it is looked at. */
interface KeptSheets {
  readonly sheetOrder: readonly string[];
  readonly sheets: Readonly<Record<string, object>>;
}

/**
 * Whether the sheets of kept work are such as the grid makes them: every sheet named and in its place, within Excel's
 * size, each cell with a plain value and texts for formulas. Only that is given to the grid, which checks nothing.
 */
export function isGridContent({ sheetOrder, sheets }: KeptSheets): boolean {
  return (
    sheetOrder.length > 0 &&
    sheetOrder.every((id) => Object.hasOwn(sheets, id)) &&
    Object.values(sheets).every(
      (sheet) =>
        isSize(member(sheet, 'rowCount'), LAST_ROW + 1) &&
        isSize(member(sheet, 'columnCount'), LAST_COL + 1) &&
        isText(member(sheet, 'name')) &&
        areCells(member(sheet, 'cellData')),
    )
  );
}

function areCells(lines: unknown): boolean {
  if (lines === undefined) return true;
  return eachOf(lines, LAST_ROW, (line) => eachOf(line, LAST_COL, isCell));
}

function eachOf(table: unknown, last: number, fits: (member: unknown) => boolean): boolean {
  if (typeof table !== 'object' || table === null) return false;
  for (const [key, value] of Object.entries(table)) if (!isPlace(key, last) || !fits(value)) return false;
  return true;
}

function isPlace(key: string, last: number): boolean {
  return /^\d{1,7}$/.test(key) && Number(key) <= last;
}

function isCell(cell: unknown): boolean {
  if (cell === null) return true;
  if (typeof cell !== 'object') return false;
  const value = member(cell, 'v');
  return (
    (isText(value) || typeof value === 'number' || typeof value === 'boolean') &&
    isText(member(cell, 'f')) &&
    isText(member(cell, 'si'))
  );
}

/** The grid writes null for what is not there. */
function isText(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string';
}

function isSize(value: unknown, most: number): boolean {
  return value === undefined || (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most);
}

function member(of: object, name: string): unknown {
  return Object.hasOwn(of, name) ? (of as Readonly<Record<string, unknown>>)[name] : undefined;
}
