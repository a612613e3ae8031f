import type { Cell } from '../../sheet/address';
import { valueAt } from '../../sheet/snapshot';
import type { FigureColumn } from '../layout/columns';
import { hasHiddenMarks, plainText } from './digits';
import type { SheetReadingPlace } from './readingCaches';

/** The visible table of a line form: where its codes, labels and figure columns stand. */
export interface CodeTable {
  readonly codeCol: number;
  readonly labelCol: number;
  /** Column "Ghi chú". */
  readonly noteCol: number | undefined;
  readonly columns: ReadonlyMap<FigureColumn, number>;
  /** Rows by code, upper case; more than one when a row was copied. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** First row below the headings, and the last one before the signatures. */
  readonly top: number;
  readonly bottom: number;
  /** The first code with hidden marks in it. */
  readonly marked: Cell | undefined;
}

const COLUMN_MARKS: Readonly<Record<string, FigureColumn>> = {
  '1': 'plan',
  '2': 'done',
  '3': 'cumulative',
  '4': 'rate',
};
/** A row with a code is a line, whatever stands before it. */
const CODE = /^[A-Z]\d\d/;
/** Headings may have been pulled apart by inserted rows. */
const MARK_ROWS = 6;

/** Finds the table by its heading "Mã số" and the row of column numbers; undefined when either is gone. */
export function codeTable(on: SheetReadingPlace): CodeTable | undefined {
  for (const { value, row, col } of on.sheet.cells()) {
    if (value.kind !== 'text' || value.text.length > LONGEST_HEAD) continue;
    if (on.caches.comparable.of(value.text) !== CODE_HEAD) continue;
    const marks = markRow(on, row);
    if (marks) return tableAt(on, col, marks);
  }
  return undefined;
}

const CODE_HEAD = 'mã số';
/** Longer texts are not asked: the heading with every space a person may have put into it is shorter. */
const LONGEST_HEAD = 40;

/** Whether a text is the heading of the column of codes. */
export function isCodeHead(text: string): boolean {
  return text.length <= LONGEST_HEAD && comparableText(text) === CODE_HEAD;
}

interface MarkRow {
  readonly row: number;
  readonly columns: ReadonlyMap<FigureColumn, number>;
  readonly labelCol: number | undefined;
  readonly noteCol: number | undefined;
}

function markRow(on: SheetReadingPlace, head: number): MarkRow | undefined {
  for (let row = head; row <= head + MARK_ROWS; row += 1) {
    const columns = new Map<FigureColumn, number>();
    let labelCol: number | undefined;
    let noteCol: number | undefined;
    for (let col = on.sheet.used?.left ?? 0; col <= (on.sheet.used?.right ?? 0); col += 1) {
      const mark = comparableAt(on, row, col);
      const column = COLUMN_MARKS[mark.startsWith('4') ? '4' : mark];
      if (column && !columns.has(column)) columns.set(column, col);
      if (mark === 'b') labelCol = col;
      if (mark === 'e') noteCol = col;
    }
    if (columns.has('plan') && columns.has('done') && columns.has('cumulative'))
      return { row, columns, labelCol, noteCol };
  }
  return undefined;
}

function tableAt(on: SheetReadingPlace, codeCol: number, marks: MarkRow): CodeTable {
  const rows = new Map<string, number[]>();
  const last = on.sheet.used?.bottom ?? marks.row;
  let bottom = last;
  let marked: Cell | undefined;
  for (let row = marks.row + 1; row <= last; row += 1) {
    const code = comparableAt(on, row, codeCol).toUpperCase();
    if (!CODE.test(code) && isSignature(on, row, codeCol)) {
      bottom = row - 1;
      break;
    }
    if (code !== '') rows.set(code, [...(rows.get(code) ?? []), row]);
    if (marked === undefined && CODE.test(code) && isMarked(on, row, codeCol, code)) marked = { row, col: codeCol };
  }
  const { columns, labelCol = codeCol - 1, noteCol } = marks;
  return { codeCol, labelCol, noteCol, columns, rows, top: marks.row + 1, bottom, marked };
}

/** Comparing drops the marks, so only a longer text need be looked at. */
function isMarked({ sheet }: SheetReadingPlace, row: number, col: number, code: string): boolean {
  const value = valueAt(sheet, row, col);
  return value.kind === 'text' && value.text.length > code.length && hasHiddenMarks(value.text);
}

/** The first signature stands at the left, where labels stand above. */
function isSignature(on: SheetReadingPlace, row: number, codeCol: number): boolean {
  for (let col = on.sheet.used?.left ?? 0; col < codeCol; col += 1) {
    if (comparableAt(on, row, col).startsWith('người lập biểu')) return true;
  }
  return false;
}

/** Text of a cell in one form for comparing; "" for a cell without a text or number. */
export function comparableAt({ sheet, caches }: SheetReadingPlace, row: number, col: number): string {
  const value = valueAt(sheet, row, col);
  if (value.kind === 'number') return String(value.number);
  return value.kind === 'text' ? caches.comparable.of(value.text) : '';
}

/** A text in one form for comparing: Unicode NFC, one space, lower case. */
export function comparableText(text: string): string {
  return plainText(text).normalize('NFC').toLowerCase();
}
