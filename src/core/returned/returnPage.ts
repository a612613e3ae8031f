import { address, parseCell } from '../sheet/address';
import { framedSheet } from '../sheet/framedSheet';
import { MARK_STYLES } from '../sheet/marks';
import { number, type SheetModel } from '../sheet/model';
import { isReturnPage, OWN_SHEET_NAME, RETURNED_NAME } from '../sheet/ownSheet';
import { MARGINS } from '../sheet/printedPage';
import { SheetDraft } from '../sheet/sheetDraft';
import { valueAt, type SheetSnapshot } from '../sheet/snapshot';
import { showDate } from '../../domain/day';
import { tokensIn } from '../../domain/returnToken';
import { countsOf, type ReturnedFault, type ReturnedReport } from './returnedReport';

/** Sheet-scoped name of the list of our own marks, at its head. */
const MARKS_NAME = 'TongHop.marks';

/** What the page is called, with a number behind it where that is taken. */
export const RETURN_PAGE = 'Trả lại';
const WIDTHS = [6, 16, 14, 62, 48] as const;
const RIGHT = WIDTHS.length - 1;
const HEADS = ['STT', 'Ô', 'Mức', 'Sai ở đâu', 'Cần làm'] as const;
const LEVELS = { error: 'lỗi phải sửa', warning: 'cần giải trình' } as const;
/** Rows of the page. */
const ROW = { title: 0, scope: 1, how: 2, token: 3, heads: 4, first: 5 } as const;
/** Columns of the list of marks; the look of the cell before is that of a blank cell in `LOOK`. */
const COL = { state: 0, cell: 1, look: 2, note: 3, sheet: 4 } as const;

/** Column of the page in which a blank cell has the look that a marked cell had before. */
export const LOOK = COL.look;
/** Excel's limit of a cell, with room to spare. */
const LONGEST = 8000;

/** A cell with a mark of ours. */
export interface PlacedMark {
  readonly sheet: string;
  /** "A1" address. */
  readonly cell: string;
  /** The text of our note. */
  readonly note: string;
  /** What was there before, in letters only the program reads. */
  readonly state: string;
}

/** A mark in the list of the page, with the row it stands in. */
export interface ListedMark extends PlacedMark {
  readonly row: number;
}

/** The page “Trả lại” of a returned copy: faults with links, the token, and the list of our marks. */
export interface ReturnPage {
  readonly tokens: readonly string[];
  /** What the program needs to take the page away again. */
  readonly kept: string;
  readonly marks: readonly PlacedMark[];
}

/** The row of the first mark in the list of a page with so many faults. */
export function firstMarkRow(faults: number): number {
  return ROW.first + faults + 3;
}

/** Draws the page. @param taken names of sheets that are there already */
export function drawReturnPage(
  report: ReturnedReport,
  { tokens, kept, marks }: ReturnPage,
  taken: readonly string[],
): SheetModel {
  const draft = new SheetDraft();
  const { faults } = report;
  drawHead(draft, report, tokens);
  HEADS.forEach((head, col) => draft.putText({ row: ROW.heads, col }, 'head', head));
  faults.forEach((fault, at) => drawFault(draft, ROW.first + at, at + 1, fault));
  const list = firstMarkRow(faults.length) - 2;
  draft.across({ row: list, left: 0, right: RIGHT }, 'note', LIST);
  draft.putText({ row: list + 1, col: COL.note }, 'note', kept);
  draft.name(MARKS_NAME, { row: list + 1, col: 0 });
  marks.forEach(({ sheet, cell, note, state }, at) => {
    const row = list + 2 + at;
    const texts = [state, cell, undefined, note, sheet];
    texts.forEach((words, col) => {
      if (words === undefined) draft.put({ row, col }, 'note');
      else draft.putText({ row, col }, 'note', words);
    });
  });
  draft.name(OWN_SHEET_NAME, { row: 0, col: 0 });
  return {
    ...framedSheet({ name: freeName(taken), draft, cells: draft.cells(), widths: WIDTHS, rows: HEIGHTS }),
    print: { orientation: 'landscape', fitWidth: 1, margins: MARGINS },
    tabColor: MARK_STYLES.error.fill,
  };
}

/** Lines over several cells, which no program fits by itself; points. */
const HEIGHTS = [
  { row: ROW.title, height: 24 },
  { row: ROW.how, height: 32 },
];

const LIST =
  'Dấu do chương trình đặt: danh sách dưới đây để chương trình tự gỡ khi các ô đã sửa đúng, đơn vị không cần đọc và không nên xoá.';

function drawHead(draft: SheetDraft, report: ReturnedReport, tokens: readonly string[]): void {
  const { unit, year, today, until, faults } = report;
  const { errors, warnings } = countsOf(faults);
  const whole = (row: number) => ({ row, left: 0, right: RIGHT });
  draft.across(whole(ROW.title), 'title', 'BÁO CÁO TRẢ LẠI ĐỂ HOÀN CHỈNH');
  const counts = `${errors} lỗi phải sửa, ${warnings} điểm cần giải trình`;
  draft.across(
    whole(ROW.scope),
    'subtitleItalic',
    `${unit} · năm ${year} · trả lại ngày ${showDate(today)} · ${counts}`,
  );
  const by = until === undefined ? 'gửi lại sớm' : `gửi lại chậm nhất ngày ${showDate(until)}`;
  draft.across(
    whole(ROW.how),
    'note',
    `Sửa ngay trên tệp này: các ô cần sửa đã tô màu và có ghi chú, số liệu không bị thay đổi. Sửa xong, kiểm tra lại rồi ${by}. Giữ nguyên trang này để bản sửa được nhận thay cho bản trước.`,
  );
  draft.across({ row: ROW.token, left: 0, right: 2 }, 'note', 'Mã trả lại');
  draft.putText({ row: ROW.token, col: 3 }, 'note', tokens.join(' '));
  draft.name(RETURNED_NAME, { row: ROW.token, col: 3 });
}

function drawFault(draft: SheetDraft, row: number, ordinal: number, fault: ReturnedFault): void {
  const { sheet, cell, severity, what, todo } = fault;
  draft.put({ row, col: 0 }, 'middle', number(ordinal));
  const link = cell === '' ? {} : { link: { sheet, cell } };
  draft.put(
    { row, col: 1 },
    cell === '' ? 'middle' : 'linkLine',
    { kind: 'text', text: cell === '' ? 'cả biểu' : cell },
    link,
  );
  draft.putText({ row, col: 2 }, 'middle', LEVELS[severity]);
  draft.putText({ row, col: 3 }, 'words', what.vi.slice(0, LONGEST));
  draft.putText({ row, col: 4 }, 'words', todo.vi);
}

function freeName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let at = 1; ; at += 1) {
    const name = at === 1 ? RETURN_PAGE : `${RETURN_PAGE} (${at})`;
    if (!names.has(name.toLowerCase())) return name;
  }
}

/** The tokens a workbook brings back, the newest first; none where it is no returned copy. */
export function tokensOf(sheets: readonly SheetSnapshot[]): readonly string[] {
  const page = sheets.find(isReturnPage);
  return page ? readTokens(page) : [];
}

function readTokens(page: SheetSnapshot): readonly string[] {
  const at = page.names.find(({ name }) => isNamed(name, RETURNED_NAME))?.area;
  return at ? tokensIn(textAt(page, at.top, at.left)) : [];
}

/** What a page says of itself; marks of a list that somebody cut off are not there. */
export function readReturnPage(
  page: SheetSnapshot,
): Omit<ReturnPage, 'marks'> & { readonly marks: readonly ListedMark[] } {
  const head = page.names.find(({ name }) => isNamed(name, MARKS_NAME))?.area;
  const marks: ListedMark[] = [];
  const last = page.used?.bottom ?? -1;
  for (let row = (head?.top ?? last) + 1; row <= last; row += 1) {
    const at = (col: number): string => textAt(page, row, col);
    const cell = parseCell(at(COL.cell));
    if (cell && at(COL.sheet) !== '')
      marks.push({ row, sheet: at(COL.sheet), cell: address(cell), note: at(COL.note), state: at(COL.state) });
  }
  return { tokens: readTokens(page), kept: head ? textAt(page, head.top, COL.note) : '', marks };
}

function isNamed(name: string, ours: string): boolean {
  return name.slice(name.lastIndexOf('!') + 1) === ours;
}

function textAt(page: SheetSnapshot, row: number, col: number): string {
  const value = valueAt(page, row, col);
  return value.kind === 'text' ? value.text : '';
}
