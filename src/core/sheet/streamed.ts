import { runToCompletion, type Task } from '../../domain/task';
import type { CellModel, SheetModel, WorkbookModel } from './model';

/** A cell of a body: a writer must know of every note before the first row. */
export type BodyCell = Omit<CellModel, 'note'>;

/** One row of a body, made when a writer comes to it. */
export interface MadeRow {
  /** From left to right. A date stands in a style with a number format. */
  readonly cells: readonly BodyCell[];
  /** Points. */
  readonly height?: number;
}

/** Rows that follow one another and are made one at a time, in any order, the same each time they are asked for. */
export interface SheetBody {
  /** Zero-based row of the first. */
  readonly top: number;
  readonly count: number;
  /** Last column any of the rows may use. */
  readonly right: number;
  row(index: number): MadeRow;
}

/**
 * A sheet whose many rows never stand in memory together: all a `SheetModel` says, its last rows as a body. Not a
 * `SheetModel` itself, so that no host shows the head for the whole; `wholeWorkbook` makes one.
 */
export interface StreamedSheet extends Omit<SheetModel, 'cells' | 'rows'> {
  /** Cells and row heights above the body. */
  readonly head: Pick<SheetModel, 'cells' | 'rows'>;
  readonly body: SheetBody;
}

/** A workbook some of whose sheets are written row by row. */
export interface StreamedWorkbook extends Omit<WorkbookModel, 'sheets'> {
  readonly sheets: readonly (SheetModel | StreamedSheet)[];
}

/** Whether a sheet has a body. */
export function isStreamed(sheet: SheetModel | StreamedSheet): sheet is StreamedSheet {
  return 'body' in sheet;
}

/** The rows of a body from the first to the last, each with its place on the sheet. */
export function* bodyRows(body: SheetBody): Generator<MadeRow & { readonly row: number }> {
  for (let index = 0; index < body.count; index++) {
    const { cells, height } = body.row(index);
    yield { row: body.top + index, cells, ...(height === undefined ? {} : { height }) };
  }
}

/** The same sheet with every cell in it, for hosts that want arrays, a row at a time; a plain model is given back as it is. */
function* wholeSheet(sheet: SheetModel | StreamedSheet): Task<SheetModel> {
  if (!isStreamed(sheet)) return sheet;
  const { head, body, ...rest } = sheet;
  const cells = [...head.cells];
  const rows = [...(head.rows ?? [])];
  for (const { row, cells: made, height } of bodyRows(body)) {
    for (const cell of made) cells.push(cell);
    if (height !== undefined) rows.push({ row, height });
    yield;
  }
  return { ...rest, cells, ...(head.rows || rows.length > 0 ? { rows } : {}) };
}

/** The same workbook with every cell in it. */
export function wholeWorkbook(workbook: StreamedWorkbook): WorkbookModel {
  return runToCompletion(wholeWorkbookSteps(workbook));
}

/** The same, a row at a time. */
export function* wholeWorkbookSteps({ sheets, ...rest }: StreamedWorkbook): Task<WorkbookModel> {
  const whole: SheetModel[] = [];
  for (const sheet of sheets) whole.push(yield* wholeSheet(sheet));
  return { ...rest, sheets: whole };
}
