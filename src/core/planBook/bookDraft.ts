import type { DraftSheet } from '../../domain/plan/keptPlans';
import { isoOfSerial, showDate } from '../../domain/day';
import {
  number,
  text,
  valueIn,
  type CellModel,
  type CellValue,
  type Content,
  type SheetModel,
  type WorkbookModel,
} from '../sheet/model';
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from '../sheet/snapshot';
import { BOOK_NAME, bookSheetIn } from './bookNames';
import type { BookSetting } from './bookSheet';
import { bookSheets } from './bookSheets';
import { bookRows, planBook } from './drawBook';

type Kept = string | number;

/**
 * What a book says beyond a blank one, cell by cell, right or not: no more than this has to be kept of it, and nothing
 * that was typed is missing. A cell that a blank book fills and this one does not is kept as "".
 */
export function draftOfBook(workbook: WorkbookSnapshot, setting: BookSetting): readonly DraftSheet[] {
  const blank = planBook({}, setting);
  return bookSheets(setting).flatMap(({ id, name }) => {
    const [sheet, drawn] = [bookSheetIn(workbook, { id, name }), sheetOf(blank, id)];
    return sheet && drawn ? [{ id, cells: differences(sheet, drawn) }] : [];
  });
}

/** The book as it was when its draft was kept: a blank one with its cells in place. */
export function bookOfDraft(draft: readonly DraftSheet[], setting: BookSetting): WorkbookModel {
  const blank = planBook({}, setting);
  const sheets = blank.sheets.map((sheet) => {
    const kept = draft.find(({ id }) => isCalled(sheet, id));
    return kept ? filled(sheet, kept) : sheet;
  });
  return { ...blank, sheets };
}

function sheetOf({ sheets }: WorkbookModel, id: string): SheetModel | undefined {
  return sheets.find((sheet) => isCalled(sheet, id));
}

function isCalled({ names = [] }: SheetModel, id: string): boolean {
  return names.some(({ name }) => name === `${BOOK_NAME}${id}`);
}

function differences(sheet: SheetSnapshot, { cells }: SheetModel): DraftSheet['cells'] {
  const drawn = new Map(cells.map((cell) => [placeKey(cell), cell]));
  const written = [...sheet.cells()].flatMap((cell) => {
    const value = keptOf(cell);
    return value === shownValue(valueIn(drawn.get(placeKey(cell))?.content))
      ? []
      : [{ row: cell.row, col: cell.col, value }];
  });
  const there = new Set([...sheet.cells()].map(placeKey));
  const emptied = cells.filter((cell) => shownValue(valueIn(cell.content)) !== '' && !there.has(placeKey(cell)));
  return [...written, ...emptied.map(({ row, col }) => ({ row, col, value: '' }))];
}

/** A day as a person writes it: a book takes it so. */
function keptOf({ value, dateFormat }: SnapshotCell): Kept {
  switch (value.kind) {
    case 'number': {
      const iso = dateFormat ? isoOfSerial(value.number) : undefined;
      return iso === undefined ? value.number : showDate(iso);
    }
    case 'text':
      return value.text;
    case 'boolean':
      return value.boolean ? 'TRUE' : 'FALSE';
    case 'error':
      return value.code;
    case 'blank':
    case 'notCalculated':
      return '';
  }
}

function shownValue(value: CellValue): Kept {
  switch (value.kind) {
    case 'number':
      return value.number;
    case 'text':
      return value.text;
    case 'date':
      return showDate(value.iso);
    default:
      return '';
  }
}

function filled(sheet: SheetModel, { cells: kept }: DraftSheet): SheetModel {
  const values = new Map(kept.map((cell) => [placeKey(cell), cell.value]));
  const drawn = new Set(sheet.cells.map(placeKey));
  const inPlace = sheet.cells.map((cell) => {
    const value = values.get(placeKey(cell));
    return value === undefined ? cell : withContent(cell, value);
  });
  const last = lastRow(sheet);
  const looks = new Map(sheet.cells.filter(({ row }) => row === last).map(({ col, style }) => [col, style]));
  const behind = kept.filter((cell) => !drawn.has(placeKey(cell)) && cell.value !== '');
  const added = behind.map(({ row, col, value }): CellModel => {
    const style = row > last ? looks.get(col) : undefined;
    return { row, col, content: contentOf(value), ...(style === undefined ? {} : { style }) };
  });
  const cells = [...inPlace, ...added].sort((a, b) => a.row - b.row || a.col - b.col);
  const widths = sheet.columns.map(({ width }) => width);
  const rows = bookRows(cells, sheet.merges ?? [], widths);
  return { ...sheet, cells, rows, ...longerRules(sheet, last, lastRow({ cells })) };
}

function lastRow({ cells }: Pick<SheetModel, 'cells'>): number {
  return cells.reduce((last, { row }) => Math.max(last, row), 0);
}

/** Rows written below those of a blank book have its drop-downs too. */
function longerRules({ validations }: SheetModel, last: number, now: number): Pick<SheetModel, 'validations'> {
  if (!validations || now <= last) return {};
  return {
    validations: validations.map((rule) => ({
      ...rule,
      areas: rule.areas.map((area) => (area.bottom === last ? { ...area, bottom: now } : area)),
    })),
  };
}

function withContent({ content: _, ...cell }: CellModel, value: Kept): CellModel {
  return value === '' ? cell : { ...cell, content: contentOf(value) };
}

function contentOf(value: Kept): Content {
  return typeof value === 'number' ? number(value) : text(value);
}

function placeKey({ row, col }: { readonly row: number; readonly col: number }): string {
  return `${row} ${col}`;
}
