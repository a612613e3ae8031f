import type { Cell } from '../../sheet/address';
import { LAST_COL } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { noiseIn } from '../sentence/noise';
import { tokensOf } from '../sentence/tokens';
import { yearPhrases } from '../sentence/years';
import { alike, typedIn } from '../typed';
import type { PastedRest } from './pastedTable';

/** A column of values and the years its title says. */
export interface ValueHead {
  readonly col: number;
  readonly title: string;
  readonly from?: number;
  readonly to: number;
}

/** The columns of a pasted table. */
export interface PastedHeads {
  /** The last row of titles. */
  readonly bottom: number;
  readonly content: number;
  readonly ordinal?: number;
  readonly unit?: number;
  readonly values: readonly ValueHead[];
  readonly rest: readonly PastedRest[];
}

const CONTENT = ['nội dung', 'chỉ tiêu', 'mục tiêu', 'tên chỉ tiêu', 'các chỉ tiêu', 'danh mục chỉ tiêu'];
const ORDINAL = ['stt', 'tt', 'số tt', 'số thứ tự'];
const UNIT = ['đơn vị tính', 'đvt', 'đơn vị', 'đv tính', 'đơn vị đo'];
/** Columns of what was reached, not of what is asked. */
const DONE = ['thực hiện', 'ước', 'hiện trạng', 'kết quả', 'năm gốc', 'th năm', 'đã đạt'];
const MOST_ROWS_ABOVE = 40;
/** Titles stand in one row, in two ("Kế hoạch" over "2026" and "2027") or three. */
const MOST_HEAD_ROWS = 3;

/** The titles of a pasted table; undefined where no column is headed "Nội dung" or "Chỉ tiêu" with years beside it. */
export function headsOf(sheet: SheetSnapshot): PastedHeads | undefined {
  const last = Math.min(sheet.used?.bottom ?? -1, MOST_ROWS_ABOVE);
  for (let row = sheet.used?.top ?? 0; row <= last; row += 1) {
    const content = columnOf(sheet, row, isContent);
    if (content === undefined) continue;
    const heads = headsAt(sheet, row, content);
    if (heads.values.length > 0) return heads;
  }
  return undefined;
}

function isContent(text: string): boolean {
  return CONTENT.some((word) => text === word || text.startsWith(`${word} `) || text.endsWith(` ${word}`));
}

function headsAt(sheet: SheetSnapshot, top: number, content: number): PastedHeads {
  const bottom = bottomOf(sheet, top, content);
  const last = withIndexRow(sheet, bottom, content);
  const ordinal = columnOf(sheet, top, (text) => ORDINAL.includes(text));
  const unit = columnOf(sheet, top, (text) => UNIT.includes(text));
  const values: ValueHead[] = [];
  const rest: PastedRest[] = [];
  for (const col of colsOf(sheet)) {
    if ([content, ordinal, unit].includes(col)) continue;
    const title = titleOf(sheet, { top, bottom }, col);
    if (title === '') continue;
    const years = yearsIn(title);
    const isDone = DONE.some((word) => alike(title).includes(word));
    if (years && !isDone) values.push({ col, title, ...years });
    else if (hasFigures(sheet, last, col))
      rest.push({ cell: { row: top, col }, text: title, why: isDone ? 'done' : 'noYear' });
  }
  return {
    bottom: last,
    content,
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(unit === undefined ? {} : { unit }),
    values,
    rest,
  };
}

/** Rows below the titles belong to them as long as the column of contents is blank there. */
function bottomOf(sheet: SheetSnapshot, top: number, content: number): number {
  let bottom = top;
  while (bottom - top + 1 < MOST_HEAD_ROWS && isHeadRow(sheet, bottom + 1, content)) bottom += 1;
  return bottom;
}

function isHeadRow(sheet: SheetSnapshot, row: number, content: number): boolean {
  return textAt(sheet, { row, col: content }) === '' && colsOf(sheet).some((col) => textAt(sheet, { row, col }) !== '');
}

/** "(1) (2) (3)" or "A B 1 2" under the titles numbers the columns. */
function withIndexRow(sheet: SheetSnapshot, bottom: number, content: number): number {
  const index = textAt(sheet, { row: bottom + 1, col: content });
  return /^\(?(?:\d|[A-Z])\)?$/.test(index) ? bottom + 1 : bottom;
}

/** The title of a column with what stands over it, also over columns to its left that are joined with it. */
function titleOf(
  sheet: SheetSnapshot,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  col: number,
): string {
  const parts: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const own = textAt(sheet, { row, col });
    const joined = sheet.merges.find(
      (area) => area.top <= row && row <= area.bottom && area.left <= col && col <= area.right,
    );
    const text = own === '' && joined ? textAt(sheet, { row: joined.top, col: joined.left }) : own;
    if (text !== '' && !parts.includes(text)) parts.push(text);
  }
  return parts.join(' ');
}

/** The years of a title: "Giai đoạn 2026-2030", "Đến năm 2030", "Năm 2026", "2026"; the narrowest of several. */
function yearsIn(title: string): Pick<ValueHead, 'from' | 'to'> | undefined {
  const tokens = tokensOf(title);
  const found = yearPhrases(tokens, noiseIn(tokens)).filter(({ kind }) => kind === 'period');
  const single = found.find(({ from, to }) => from === undefined && to !== undefined);
  const [years] = single ? [single] : found;
  if (years?.to === undefined) return found.length === 0 ? onlyYear(title) : undefined;
  if (years.from !== undefined) return { from: years.from, to: years.to };
  const isOpen = tokens.slice(years.first, years.last).some(({ low }) => ['đến', 'tới', 'hết', 'cuối'].includes(low));
  return isOpen ? { to: years.to } : { from: years.to, to: years.to };
}

/** "2026", "KH 2026": one number that can be a year. */
function onlyYear(title: string): Pick<ValueHead, 'from' | 'to'> | undefined {
  const [year, ...others] = tokensOf(title).flatMap(({ number = 0 }) =>
    number > 2000 && number < 2100 ? [number] : [],
  );
  return year === undefined || others.length > 0 ? undefined : { from: year, to: year };
}

function hasFigures(sheet: SheetSnapshot, bottom: number, col: number): boolean {
  for (let row = bottom + 1; row <= (sheet.used?.bottom ?? -1); row += 1)
    if (/\d/.test(textAt(sheet, { row, col }))) return true;
  return false;
}

function columnOf(sheet: SheetSnapshot, row: number, is: (text: string) => boolean): number | undefined {
  return colsOf(sheet).find((col) => is(alike(textAt(sheet, { row, col }))));
}

function colsOf({ used }: SheetSnapshot): readonly number[] {
  if (!used) return [];
  return Array.from({ length: Math.min(used.right, LAST_COL) - used.left + 1 }, (_, step) => used.left + step);
}

function textAt(sheet: SheetSnapshot, { row, col }: Cell): string {
  return typedIn(sheet.cell(row, col))?.text ?? '';
}
