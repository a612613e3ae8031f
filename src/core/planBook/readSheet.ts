import { LAST_COL, type Cell } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { FaultCode } from '../../domain/schema/faultCode';
import type { BookColumn, BookSheet } from './bookSheet';
import { withMember, type JsonGroup } from './json';
import type { BookRow } from './planDraft';
import { alike, typedIn, type Typed } from './typed';

/** Something wrong with one cell, before anybody knows the plan it is of. */
export interface CellFault {
  readonly sheet: string;
  readonly cell: Cell;
  /** The title of its column or line. */
  readonly title: string;
  readonly code: FaultCode;
  readonly given?: string;
  readonly wanted?: string;
}

/** What a sheet of a book says. */
export interface ReadSheet {
  readonly rows: readonly BookRow[];
  readonly faults: readonly CellFault[];
}

/** Titles are looked for in this many rows: people write above a table. */
const MOST_ROWS_ABOVE = 40;

/** The rows of a sheet as its columns say, with everything that is wrong in a cell or a heading. */
export function readSheet(sheet: BookSheet, snapshot: SheetSnapshot): ReadSheet {
  return sheet.shape === 'form' ? readForm(sheet, snapshot) : readTable(sheet, snapshot);
}

function readForm({ columns }: BookSheet, snapshot: SheetSnapshot): ReadSheet {
  const labels = labelCells(columns, snapshot);
  const values = new Map<BookColumn, Cell>();
  const faults: CellFault[] = [];
  for (const { column, cell } of labels.known) values.set(column, { row: cell.row, col: cell.col + 1 });
  for (const column of columns)
    if (!values.has(column) && !column.more) faults.push(missingTitle(column, snapshot, { row: 0, col: 0 }));
  for (const { text, cell } of labels.unknown) faults.push(unknownTitle(text, snapshot, cell));
  const at = { row: 0, col: 0 };
  const read = readCells(columns, snapshot, (column) => values.get(column));
  const row = {
    values: read.values,
    sheet: snapshot.name,
    at,
    cellOf: (column: BookColumn) => values.get(column) ?? at,
  };
  return { rows: [row], faults: [...faults, ...read.faults] };
}

interface Labels {
  readonly known: readonly { readonly column: BookColumn; readonly cell: Cell }[];
  /** Labels of no cell of the form that have something beside them. */
  readonly unknown: readonly { readonly text: string; readonly cell: Cell }[];
}

/** The lines of a form stand in the column of its first title, in any order. */
function labelCells(columns: readonly BookColumn[], snapshot: SheetSnapshot): Labels {
  const titles = titlesOf(columns);
  const known: { column: BookColumn; cell: Cell }[] = [];
  const others: { text: string; cell: Cell }[] = [];
  for (const cell of snapshot.cells()) {
    const text = typedIn(cell)?.text;
    if (text === undefined) continue;
    const column = titles.get(alike(text));
    const [first] = known;
    if (column && (!first || first.cell.col === cell.col) && !known.some((one) => one.column === column))
      known.push({ column, cell: { row: cell.row, col: cell.col } });
    else others.push({ text, cell: { row: cell.row, col: cell.col } });
  }
  const [first] = known;
  const unknown = others.filter(
    ({ cell }) =>
      first !== undefined &&
      cell.col === first.cell.col &&
      cell.row > first.cell.row &&
      typedIn(snapshot.cell(cell.row, cell.col + 1)) !== undefined,
  );
  return { known, unknown };
}

function readTable(sheet: BookSheet, snapshot: SheetSnapshot): ReadSheet {
  const { columns } = sheet;
  const heads = headRow(columns, snapshot);
  const { cols, row: head } = heads;
  const faults: CellFault[] = [...heads.unknown];
  for (const column of columns)
    if (!cols.has(column) && !column.more) faults.push(missingTitle(column, snapshot, { row: head, col: 0 }));
  const rows: BookRow[] = [];
  for (let row = head + 1; row <= (snapshot.used?.bottom ?? -1); row += 1) {
    const cellOf = (column: BookColumn): Cell => ({ row, col: cols.get(column) ?? heads.left });
    const isFilled = columns.some(
      (column) => !column.given && !column.proposed && cols.has(column) && typedIn(cellAt(snapshot, cellOf(column))),
    );
    if (!isFilled) continue;
    const read = readCells(columns, snapshot, (column) => (cols.has(column) ? cellOf(column) : undefined));
    faults.push(...read.faults);
    rows.push({ values: read.values, sheet: snapshot.name, at: { row, col: heads.left }, cellOf });
  }
  return { rows, faults };
}

/** Where the titles of a table stand: the columns of those that are known, and their row. */
export function columnsIn(
  columns: readonly BookColumn[],
  snapshot: SheetSnapshot,
): { readonly row: number; readonly cols: ReadonlyMap<BookColumn, number> } {
  return headRow(columns, snapshot);
}

interface Heads {
  readonly row: number;
  readonly left: number;
  readonly cols: ReadonlyMap<BookColumn, number>;
  readonly unknown: readonly CellFault[];
}

/** The row with the most titles of the table. */
function headRow(columns: readonly BookColumn[], snapshot: SheetSnapshot): Heads {
  let best: Heads = { row: 0, left: 0, cols: new Map(), unknown: [] };
  const titles = titlesOf(columns);
  const last = Math.min(snapshot.used?.bottom ?? -1, MOST_ROWS_ABOVE);
  for (let row = 0; row <= last; row += 1) {
    const found = headsIn(row, titles, snapshot);
    if (found.cols.size > best.cols.size) best = found;
  }
  return best;
}

/** Columns by their titles, as words are compared. */
function titlesOf(columns: readonly BookColumn[]): ReadonlyMap<string, BookColumn> {
  return new Map(columns.map((column) => [alike(column.title), column]));
}

function headsIn(row: number, titles: ReadonlyMap<string, BookColumn>, snapshot: SheetSnapshot): Heads {
  const cols = new Map<BookColumn, number>();
  const unknown: CellFault[] = [];
  for (let col = snapshot.used?.left ?? 0; col <= Math.min(snapshot.used?.right ?? 0, LAST_COL); col += 1) {
    const text = typedIn(snapshot.cell(row, col))?.text;
    if (text === undefined) continue;
    const column = titles.get(alike(text));
    if (column && !cols.has(column)) cols.set(column, col);
    else unknown.push(unknownTitle(text, snapshot, { row, col }));
  }
  return { row, left: Math.min(...cols.values(), LAST_COL), cols, unknown };
}

function readCells(
  columns: readonly BookColumn[],
  snapshot: SheetSnapshot,
  cellOf: (column: BookColumn) => Cell | undefined,
): { readonly values: JsonGroup; readonly faults: readonly CellFault[] } {
  const faults: CellFault[] = [];
  let values: JsonGroup = {};
  for (const column of columns) {
    if (column.proposed) continue;
    const cell = cellOf(column);
    const typed = cell && typedIn(cellAt(snapshot, cell));
    if (!cell || !typed) {
      if (column.blank !== undefined) values = withMember(values, column.member, column.blank);
      continue;
    }
    const read = column.spelling.read(typed);
    if (read.ok) values = withMember(values, column.member, read.value);
    else faults.push(cellFault(column, typed, { sheet: snapshot.name, cell, code: read.code, wanted: read.wanted }));
  }
  return { values, faults };
}

function cellFault(
  { title }: BookColumn,
  { text }: Typed,
  { wanted, ...place }: Pick<CellFault, 'sheet' | 'cell' | 'code'> & { readonly wanted: string | undefined },
): CellFault {
  return { ...place, title, given: text, ...(wanted === undefined ? {} : { wanted }) };
}

function missingTitle({ title }: BookColumn, { name }: SheetSnapshot, cell: Cell): CellFault {
  return { sheet: name, cell, title, code: 'noBookTitle' };
}

function unknownTitle(title: string, { name }: SheetSnapshot, cell: Cell): CellFault {
  return { sheet: name, cell, title, code: 'unknownField' };
}

function cellAt(snapshot: SheetSnapshot, { row, col }: Cell) {
  return snapshot.cell(row, col);
}
