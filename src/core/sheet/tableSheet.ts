import { framedStream } from './framedSheet';
import type { ConditionalFormatModel, Content } from './model';
import { printedPage } from './printedPage';
import { rowHeight, rowHeights, type TextMeasure } from './rowHeights';
import { SheetDraft } from './sheetDraft';
import type { StreamedSheet } from './streamed';
import type { StyleName } from './styles';
import { tableBody } from './tableBody';

/** Rows of a sheet that is one table. */
export const TABLE = { title: 0, scope: 1, note: 2, titles: 3, first: 4 } as const;
/** Columns that stay in sight: the ordinal, and what the row is about. */
const FROZEN = 2;

/** A column of a table and what it shows of a row. */
export interface TableColumn<Row> {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly style: StyleName;
  /** Of the cell of a row, where that differs by row. */
  readonly styleOf?: (row: Row) => StyleName;
  content(row: Row, index: number): Content | undefined;
}

/** What stands above the titles of a table. */
export interface TableHead {
  readonly title: string;
  /** Whose figures, and of when. */
  readonly scope: { readonly style: StyleName; readonly words: string };
  /** How the table is to be read. */
  readonly note?: string;
  readonly columns: readonly { readonly title: string }[];
}

export interface Table<Row extends object> extends TableHead {
  readonly name: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** What is said where there are no rows. */
  readonly none?: string;
  readonly measure: TextMeasure;
  /** Conditional formats of the rows between `top` and `bottom`. */
  formats?(rows: { readonly top: number; readonly bottom: number }): readonly ConditionalFormatModel[];
}

/** A sheet that is one table, with a filter: its columns and its rows. The rows are made one by one as they are written. */
export function tableSheet<Row extends object>(table: Table<Row>): StreamedSheet {
  const { name, columns, rows, measure, none, formats } = table;
  const draft = new SheetDraft();
  const widths = columns.map(({ width }) => width);
  const right = columns.length - 1;
  const bottom = TABLE.titles + Math.max(rows.length, 1);
  drawTableHead(draft, table);
  const empty = rows.length === 0 && none !== undefined;
  if (empty) draft.across({ row: TABLE.first, left: 0, right }, 'label', none);
  const cells = draft.cells();
  const frame = { name, draft, cells, widths, ...tableFrame(right, bottom) };
  return framedStream(
    {
      ...frame,
      rows: rowHeights(measure, { cells, merges: draft.merges, widths }),
      // Excel sorts no merged cells, and there is nothing to filter.
      ...(empty ? {} : { filter: { top: TABLE.titles, left: 0, bottom, right } }),
      ...(formats ? { conditionalFormats: formats({ top: TABLE.first, bottom }) } : {}),
    },
    tableBody({
      top: TABLE.first + (empty ? 1 : 0),
      right,
      rows,
      draw: (line, row, index) =>
        columns.forEach(({ style, styleOf, content }) => line.add(styleOf?.(row) ?? style, content(row, index))),
      height: (line) => rowHeight(measure, line, widths),
    }),
  );
}

/** Title, scope, note and the titles of the columns, in the rows of `TABLE`. */
export function drawTableHead(draft: SheetDraft, { title, scope, note, columns }: TableHead): void {
  const right = columns.length - 1;
  draft.across({ row: TABLE.title, left: 0, right }, 'title', title);
  draft.across({ row: TABLE.scope, left: 0, right }, scope.style, scope.words);
  if (note !== undefined) draft.across({ row: TABLE.note, left: 0, right }, 'note', note);
  columns.forEach((column, col) => draft.putText({ row: TABLE.titles, col }, 'head', column.title));
}

/** What stays in sight and what is printed of a sheet that is one table. */
export function tableFrame(right: number, bottom: number) {
  const titleRows = { from: TABLE.titles, to: TABLE.titles };
  return {
    freeze: { rows: TABLE.first, cols: FROZEN },
    print: printedPage({ titleRows, area: { top: 0, left: 0, bottom, right } }),
  };
}
