import { ILayoutService } from '@univerjs/preset-sheets-core';
import type { Cell } from '../../core/sheet/address';
import type { GridBook, OpenSheet } from './gridBook';

/** Rows that stay in sight above the cell, so that its heading can be read. */
const ABOVE = 5;

/**
 * Brings a sheet up, shows a cell chosen and gives the keyboard to it: what is typed next goes there. A hidden row or
 * column is shown first, which the form's own protection allows.
 */
export function activate(book: GridBook, name: string, cell: Cell | undefined): void {
  const sheet = book.sheet(name);
  if (sheet.isSheetHidden()) sheet.showSheet();
  if (book.workbook.getActiveSheet().getSheetId() !== sheet.getSheetId()) book.workbook.setActiveSheet(sheet);
  if (!cell) return;
  showHidden(book, sheet, cell);
  wholeCell(sheet, cell).activate();
  sheet.scrollToCell(Math.max(cell.row - ABOVE, 0), 0);
  giveKeyboard(book);
}

/** The cell the person is at; A1 of a sheet nobody was on yet. */
export function selectedCell(book: GridBook): Cell & { readonly sheet: string } {
  const sheet = book.workbook.getActiveSheet();
  const cell = sheet.getSelection()?.getCurrentCell();
  return { sheet: sheet.getSheetName(), row: cell?.actualRow ?? 0, col: cell?.actualColumn ?? 0 };
}

/** What is typed next goes to the chosen cell. */
export function giveKeyboard(book: GridBook): void {
  book.grid.injector.get(ILayoutService).focus();
}

/** Chooses a cell and brings it into sight, without moving more than it takes. */
export function chooseCell(book: GridBook, sheet: OpenSheet, cell: Cell): void {
  const whole = wholeCell(sheet, cell);
  whole.activate();
  book.grid.api.syncExecuteCommand('sheet.operation.scroll-to-range', { range: whole.getRange() });
}

function showHidden(book: GridBook, sheet: OpenSheet, { row, col }: Cell): void {
  const inner = sheet.getSheet();
  book.own(() => {
    if (!inner.getRowVisible(row)) sheet.showRows(row, 1);
    if (!inner.getColVisible(col)) sheet.showColumns(col, 1);
  });
}

/** With part of a merged cell chosen, the grid's Enter would never leave it. */
function wholeCell(sheet: OpenSheet, { row, col }: Cell): ReturnType<OpenSheet['getRange']> {
  const merged = sheet.getSheet().getMergedCell(row, col);
  if (!merged) return sheet.getRange(row, col);
  const { startRow, startColumn, endRow, endColumn } = merged;
  return sheet.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
}
