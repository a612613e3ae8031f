import type { SheetModel } from '../../../core/sheet/model';

/** The grid's way to say what stays in sight: `ySplit` rows before `startRow`, `xSplit` columns before `startColumn`. */
export interface Freeze {
  readonly startRow: number;
  readonly ySplit: number;
  readonly startColumn: number;
  readonly xSplit: number;
}

/** The head of a table: what of it stays in sight while the person works below it. Rows and columns from 0. */
export interface TableHead {
  /** First row of the table's head line; above it stands the heading of the sheet. */
  readonly from: number;
  /** First row below the head line. */
  readonly first: number;
  /** Columns that stay, up to the one that names the lines. */
  readonly cols: number;
  /** What the file keeps in sight itself. */
  readonly file?: NonNullable<SheetModel['freeze']>;
}

/** The head line alone: the rows above it are scrolled away, as in Excel frozen while scrolled down. */
export function lineFreeze(head: TableHead): Freeze {
  return { ...columnsOf(head), startRow: head.first, ySplit: head.first - head.from };
}

/** All rows down to the head line. */
export function wholeFreeze(head: TableHead): Freeze {
  return { ...columnsOf(head), startRow: head.first, ySplit: head.first };
}

function columnsOf({ cols }: TableHead): Pick<Freeze, 'startColumn' | 'xSplit'> {
  return { startColumn: cols === 0 ? -1 : cols, xSplit: cols };
}

/** Whether this is how the page shows a head, and no choice of the person. */
export function isOfHead(freeze: Freeze, head: TableHead): boolean {
  return [lineFreeze(head), wholeFreeze(head)].some(
    ({ startRow, ySplit, xSplit }) =>
      startRow === freeze.startRow && ySplit === freeze.ySplit && xSplit === freeze.xSplit,
  );
}

/**
 * The head of a sheet that is a table: its printed title rows, or the line that counts its columns (A, B, … 1, 2) with the
 * titles above; undefined for any other sheet, and where the table begins in the first row.
 */
export function tableHead(sheet: SheetModel): TableHead | undefined {
  const line = sheet.print?.titleRows ?? countedLine(sheet);
  const rows = sheet.freeze?.rows ?? 0;
  if (!line || line.from === 0 || (rows > 0 && rows <= line.from)) return undefined;
  return {
    from: line.from,
    first: rows > 0 ? rows : line.to + 1,
    cols: shownColumns(sheet),
    ...(sheet.freeze ? { file: sheet.freeze } : {}),
  };
}

/** Rows in which a table's head is looked for. */
const HEADING = 20;

function countedLine({ cells }: SheetModel): { readonly from: number; readonly to: number } | undefined {
  const says = (row: number, col: number, text: string): boolean =>
    cells.some(
      ({ row: at, col: in_, content }) =>
        at === row && in_ === col && content?.kind === 'text' && content.text === text,
    );
  const marks = cells.find(
    ({ row, col, content }) => col === 0 && row < HEADING && content?.kind === 'text' && content.text === 'A',
  );
  return marks && marks.row > 0 && says(marks.row, 1, 'B') ? { from: marks.row - 1, to: marks.row } : undefined;
}

/** Characters a column of words is at least wide. */
const WORDS = 20;
/** Where columns that name a line are looked for. */
const FIRST = 4;

/** Those the file keeps; where it keeps none, up to the one that names the lines, the widest of the first. */
function shownColumns({ freeze, columns }: Pick<SheetModel, 'freeze' | 'columns'>): number {
  const own = freeze?.cols ?? 0;
  if (own > 0) return own;
  const widths = columns.slice(0, FIRST).map(({ width, hidden }) => (hidden ? 0 : width));
  const widest = Math.max(...widths, 0);
  return widest < WORDS ? 0 : widths.indexOf(widest) + 1;
}
