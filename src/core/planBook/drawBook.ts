import type { Area, Cell } from '../sheet/address';
import { framedSheet } from '../sheet/framedSheet';
import { text, type CellModel, type SheetModel, type ValidationRule, type WorkbookModel } from '../sheet/model';
import { withOwnName } from '../sheet/ownSheet';
import { printedPage } from '../sheet/printedPage';
import { PRINTED_TEXT } from '../sheet/printedText';
import { rowHeights } from '../sheet/rowHeights';
import { SheetDraft } from '../sheet/sheetDraft';
import type { StyleName } from '../sheet/styles';
import { MAKER } from '../../domain/plan/planVersion';
import type { BookColumn, BookSetting, BookSheet } from './bookSheet';
import { bookSheets } from './bookSheets';
import { memberAt, sameJson, withMember, type JsonGroup } from './json';
import { BOOK_NAME, LISTS_SHEET } from './bookNames';
import { pasteSheet } from './paste/pasteSheet';
import type { Spelling } from './spelling';

/** Rows of a table; a form has its lines from `help` on. */
const ROWS = { title: 0, note: 1, help: 2, heads: 3, first: 4 } as const;
const FORM = { label: 0, value: 1, help: 2, first: 3 } as const;
const HEIGHTS = new Map([
  [ROWS.title, 24],
  [ROWS.note, 34],
]);
const HEAD_ROWS = { from: ROWS.heads, to: ROWS.heads };
const HELP_WIDTH = 80;
const ASKED_TAB = 'FFC000';
const MORE_TAB = 'A6A6A6';

/**
 * The book of a plan: every sheet with its cells filled, drop-downs and sentences of help. What the plan has not yet is
 * blank and has to be filled.
 */
export function planBook(plan: JsonGroup, setting: BookSetting): WorkbookModel {
  const { sheets, lists } = drawnSheets(bookSheets(setting), plan, setting);
  return {
    sheets: [...sheets, withOwnName(pasteSheet()), lists],
    properties: { ...(typeof plan.name === 'string' ? { title: plan.name } : {}), creator: MAKER },
    activeSheet: 0,
    calculated: true,
  };
}

/** Sheets of a book with their cells filled, and the hidden one of their drop-downs, which has to come along. */
export function drawnSheets(
  all: readonly BookSheet[],
  plan: JsonGroup,
  setting: BookSetting,
): { readonly sheets: readonly SheetModel[]; readonly lists: SheetModel } {
  const lists = new ChoiceLists(all);
  const sheets = all.map((sheet) => withOwnName(drawn(sheet, { plan, setting, lists })));
  return { sheets, lists: lists.sheet() };
}

interface Drawing {
  readonly plan: JsonGroup;
  readonly setting: BookSetting;
  readonly lists: ChoiceLists;
}

function drawn(sheet: BookSheet, drawing: Drawing): SheetModel {
  const draft = new SheetDraft();
  const right = sheet.shape === 'form' ? FORM.help : sheet.columns.length - 1;
  draft.putText({ row: ROWS.title, col: 0 }, 'headline', sheet.name);
  draft.across(
    { row: ROWS.note, left: 0, right },
    'note',
    sheet.more ? `Dành cho người cần thêm. ${sheet.note}` : sheet.note,
  );
  draft.name(`${BOOK_NAME}${sheet.id}`, { row: ROWS.title, col: 0 });
  if (sheet.shape === 'form') drawForm(draft, sheet, drawing);
  else drawTable(draft, sheet, drawing);
  const form = sheet.shape === 'form';
  const widths = form ? [34, 60, HELP_WIDTH] : sheet.columns.map(({ width }) => width);
  const cells = draft.cells();
  return framedSheet({
    name: sheet.name,
    draft,
    cells,
    rows: bookRows(cells, draft.merges, widths),
    widths,
    freeze: form ? { rows: FORM.first, cols: 0 } : { rows: ROWS.first, cols: 1 },
    print: printedPage({
      area: { top: 0, left: 0, bottom: bottomOf(sheet, drawing), right },
      ...(form ? {} : { titleRows: HEAD_ROWS }),
    }),
    tabColor: sheet.more ? MORE_TAB : ASKED_TAB,
  });
}

/** Rows that show what is written in them whole; help in narrow columns would push the table off a small screen. */
export function bookRows(
  cells: readonly CellModel[],
  merges: readonly Area[],
  widths: readonly number[],
): NonNullable<SheetModel['rows']> {
  // What somebody wrote beside the table has no look of ours.
  const fitted = cells.filter(({ row, style }) => row !== ROWS.help && style !== undefined);
  return rowHeights(PRINTED_TEXT, { cells: fitted, merges, widths, fixed: HEIGHTS });
}

function bottomOf({ shape, columns, spare, rows }: BookSheet, { plan }: Drawing): number {
  return shape === 'form' ? FORM.first + columns.length - 1 : ROWS.first + rows(plan).length + spare - 1;
}

function drawForm(draft: SheetDraft, sheet: BookSheet, drawing: Drawing): void {
  const [row = {}] = sheet.rows(drawing.plan);
  sheet.columns.forEach((column, at) => {
    const line = FORM.first + at;
    draft.putText({ row: line, col: FORM.label }, column.more ? 'lineLabel' : 'formSection', column.title);
    drawCell(draft, { row: line, col: FORM.value }, column, { row, drawing });
    draft.putText({ row: line, col: FORM.help }, 'check', column.help);
    addRule(draft, { top: line, bottom: line, left: FORM.value, right: FORM.value }, column, drawing.lists);
  });
}

function drawTable(draft: SheetDraft, sheet: BookSheet, drawing: Drawing): void {
  const rows = sheet.rows(drawing.plan);
  const bottom = bottomOf(sheet, drawing);
  sheet.columns.forEach((column, col) => {
    draft.putText({ row: ROWS.help, col }, 'helpLine', column.help);
    draft.putText({ row: ROWS.heads, col }, column.more ? 'head' : 'formSectionCentre', column.title);
    addRule(draft, { top: ROWS.first, bottom, left: col, right: col }, column, drawing.lists);
  });
  for (let at = 0; at < rows.length + sheet.spare; at += 1) {
    const row = rows[at] ?? spareRow(sheet, at);
    sheet.columns.forEach((column, col) => drawCell(draft, { row: ROWS.first + at, col }, column, { row, drawing }));
  }
}

/** A row nobody filled has what is written beforehand. */
function spareRow({ columns }: BookSheet, at: number): JsonGroup {
  return columns.reduce<JsonGroup>((row, { member, given }) => (given ? withMember(row, member, given(at)) : row), {});
}

interface DrawnRow {
  readonly row: JsonGroup;
  readonly drawing: Drawing;
}

function drawCell(draft: SheetDraft, cell: Cell, column: BookColumn, { row, drawing }: DrawnRow): void {
  if (column.proposed) {
    const proposal = column.proposed(row);
    draft.put(cell, 'note', proposal === undefined ? undefined : text(proposal));
    return;
  }
  const value = memberAt(row, column.member);
  const isBlank = value === undefined || sameJson(value, column.blank) || isQuiet(column, row, drawing);
  draft.put(cell, styleOf(column), isBlank ? undefined : column.spelling.show(value));
}

/** Whether a blank cell says the same, now and when the cells it follows have changed. */
function isQuiet({ member, otherwise, quiet }: BookColumn, row: JsonGroup, { plan, setting }: Drawing): boolean {
  if (!quiet || !otherwise) return false;
  return sameJson(memberAt(row, member), otherwise({ row: withMember(row, member, undefined), plan, setting }));
}

const STYLES: Readonly<Record<Spelling['kind'], readonly [asked: StyleName, more: StyleName]>> = {
  words: ['inputText', 'remark'],
  choice: ['inputText', 'remark'],
  number: ['inputNumber', 'otherNumber'],
  day: ['asOf', 'otherDay'],
};

function styleOf({ spelling, more }: BookColumn): StyleName {
  const [asked, other] = STYLES[spelling.kind];
  return more ? other : asked;
}

function addRule(draft: SheetDraft, area: Area, { title, help, spelling }: BookColumn, lists: ChoiceLists): void {
  const rule = lists.rule(spelling);
  if (!rule) return;
  draft.validations.push({
    areas: [area],
    rule,
    allowBlank: true,
    prompt: { title, text: help },
    // A code alone is understood as well, so nobody is stopped.
    error: { style: 'warning', title, text: 'Không có trong danh sách. Vẫn giữ ô này?' },
  });
}

/** The drop-downs of the book: each list a column of a hidden sheet, since a rule itself holds 255 characters. */
class ChoiceLists {
  private readonly columns: readonly (readonly string[])[];

  constructor(sheets: readonly BookSheet[]) {
    const all = sheets.flatMap(({ columns }) =>
      columns.flatMap(({ spelling }) => (spelling.choices ? [spelling.choices] : [])),
    );
    this.columns = all.filter((list, at) => all.findIndex((other) => sameJson(other, list)) === at);
  }

  rule({ choices }: Spelling): ValidationRule | undefined {
    if (!choices) return undefined;
    const col = this.columns.findIndex((list) => sameJson(list, choices));
    const area = { top: 0, bottom: choices.length - 1, left: col, right: col };
    return { type: 'list', values: choices, from: { sheet: LISTS_SHEET, area } };
  }

  sheet(): SheetModel {
    const draft = new SheetDraft();
    this.columns.forEach((list, col) => list.forEach((value, row) => draft.put({ row, col }, 'plain', text(value))));
    return withOwnName({
      ...framedSheet({ name: LISTS_SHEET, draft, cells: draft.cells(), widths: this.columns.map(() => 30) }),
      hidden: true,
    });
  }
}
