import { ordinalIn } from './labels';
import type { SheetTexts, Span } from './sheetTexts';

/** A column of figures. */
export interface ForeignColumn {
  readonly col: number;
  /** Its titles from top to bottom. */
  readonly path: readonly string[];
}

/** The titles of one table and what its columns are for. */
export interface TableHeads {
  readonly top: number;
  /** The last row of titles, or of the numbers under them. */
  readonly bottom: number;
  /** Columns of the labels of its lines. */
  readonly labels: Span;
  readonly ordinal?: number;
  readonly measure?: number;
  readonly code?: number;
  readonly columns: readonly ForeignColumn[];
  /** Some line has a number in a column of its own. */
  readonly isNumbered: boolean;
}

const ORDINAL = ['stt', 'tt', 'số tt', 'số thứ tự'];
const LABEL = [
  'nội dung',
  'chỉ tiêu',
  'tiêu chí',
  'tên',
  'hạng mục',
  'diễn giải',
  'danh mục',
  'đối tượng',
  'đơn vị báo cáo',
  'địa phương',
  'xã, phường',
];
const MEASURE = ['đơn vị tính', 'đvt', 'đv tính', 'đơn vị đo'];
const CODE = ['mã số', 'mã', 'mã chỉ tiêu'];
const NOTE = ['ghi chú', 'thuyết minh', 'giải trình'];
/** Titles of figures that tell a head from other rows of words. */
const FIGURE = ['số lượng', 'tổng số', 'kết quả', 'thực hiện', 'số liệu', 'kế hoạch'];
/** Titles stand in up to so many rows. */
const MOST_HEAD_ROWS = 4;
/** Without any such word a row of so many different texts is taken for the titles. */
const MANY_TEXTS = 3;
/** Rows that say whether a column holds words. */
const LOOKED_AT = 30;

/** The heads of the tables of a sheet, from top to bottom. */
export function headsOf(texts: SheetTexts): readonly TableHeads[] {
  const said = rowsWhere(texts, (row) => isSaidHead(texts, row));
  const tops = said.length > 0 ? said : rowsWhere(texts, (row) => wordsOf(texts, row).length >= MANY_TEXTS).slice(0, 1);
  const heads: TableHeads[] = [];
  for (const top of tops) {
    const before = heads.at(-1);
    if (before && top <= before.bottom) continue;
    const head = headAt(texts, top);
    if (head) heads.push(head);
  }
  return heads;
}

function rowsWhere(texts: SheetTexts, is: (row: number) => boolean): readonly number[] {
  const rows: number[] = [];
  for (let row = texts.top; row <= texts.bottom; row += 1) if (is(row)) rows.push(row);
  return rows;
}

/** A row with the title of the labels, or of the numbers of the lines, and another title beside it. */
function isSaidHead(texts: SheetTexts, row: number): boolean {
  const words = wordsOf(texts, row);
  if (words.length < 2) return false;
  const known = words.filter((word) => [ORDINAL, LABEL, MEASURE, CODE, NOTE, FIGURE].some((list) => isOne(word, list)));
  if (words.some((word) => isOne(word, ORDINAL))) return known.length >= 2 || words.length >= MANY_TEXTS;
  return known.length >= 2 && words.some((word) => isOne(word, LABEL));
}

function headAt(texts: SheetTexts, top: number): TableHeads | undefined {
  const ordinal = columnIn(texts, top, ORDINAL);
  const label = labelColumn(texts, top, ordinal);
  if (label === undefined) return undefined;
  const labels = { left: label, right: texts.areaAt(top, label)?.right ?? label };
  const bottom = bottomOf(texts, top, labels);
  const measure = columnIn(texts, top, MEASURE);
  const code = columnIn(texts, top, CODE);
  const last = withIndexRow(texts, bottom, labels);
  const taken = [ordinal, measure, code];
  const columns: ForeignColumn[] = [];
  for (let col = labels.right + 1; col <= texts.right; col += 1) {
    const path = texts.down(col, top, bottom);
    if (path.length > 0 && !taken.includes(col) && !isOne(path[0] ?? '', NOTE)) columns.push({ col, path });
  }
  if (columns.length === 0) return undefined;
  return {
    top,
    bottom: last,
    labels,
    columns,
    isNumbered: ordinal !== undefined && isNumbering(texts, last, ordinal),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(measure === undefined ? {} : { measure }),
    ...(code === undefined ? {} : { code }),
  };
}

/** The column titled for labels; without such a title the first one whose cells are words. */
function labelColumn(texts: SheetTexts, top: number, ordinal: number | undefined): number | undefined {
  const titled = columnIn(texts, top, LABEL);
  if (titled !== undefined) return titled;
  for (let col = texts.left; col <= texts.right; col += 1)
    if (col !== ordinal && texts.at(top, col) !== undefined && holdsWords(texts, top, col)) return col;
  return undefined;
}

function holdsWords(texts: SheetTexts, top: number, col: number): boolean {
  let words = 0;
  let numbers = 0;
  for (let row = top + 1; row <= Math.min(texts.bottom, top + LOOKED_AT); row += 1) {
    if (/\p{L}{2}/u.test(texts.at(row, col) ?? '')) words += 1;
    else if (texts.isNumber(row, col)) numbers += 1;
  }
  return words > numbers;
}

function columnIn(texts: SheetTexts, row: number, list: readonly string[]): number | undefined {
  for (let col = texts.left; col <= texts.right; col += 1) if (isOne(texts.at(row, col) ?? '', list)) return col;
  return undefined;
}

/** Rows below belong to the titles as long as they have none of their own for the labels. */
function bottomOf(texts: SheetTexts, top: number, { left, right }: Span): number {
  let bottom = texts.areaAt(top, left)?.bottom ?? top;
  while (bottom - top + 1 < MOST_HEAD_ROWS && bottom < texts.bottom) {
    const isLabelled = texts.along(bottom + 1, { left, right }).length > 0;
    if (isLabelled || wordsOf(texts, bottom + 1).length === 0) break;
    bottom += 1;
  }
  return bottom;
}

/** "(1) (2) (3)" or "A B 1 2" under the titles numbers the columns. */
function withIndexRow(texts: SheetTexts, bottom: number, labels: Span): number {
  const label = texts.shown(bottom + 1, labels.left) ?? '';
  return /^\(?(?:\d{1,2}|[A-Z])\)?$/.test(label) ? bottom + 1 : bottom;
}

function isNumbering(texts: SheetTexts, bottom: number, ordinal: number): boolean {
  for (let row = bottom + 1; row <= Math.min(texts.bottom, bottom + LOOKED_AT); row += 1)
    if (ordinalIn(texts.shown(row, ordinal) ?? '') !== undefined) return true;
  return false;
}

function wordsOf(texts: SheetTexts, row: number): readonly string[] {
  return texts.along(row, { left: texts.left, right: texts.right }).filter((word) => /\p{L}{2}/u.test(word));
}

function isOne(word: string, list: readonly string[]): boolean {
  const low = word.toLocaleLowerCase('vi');
  return list.some((known) => low === known || low.startsWith(`${known} `));
}
