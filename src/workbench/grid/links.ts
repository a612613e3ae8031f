import type { IDisposable } from '@univerjs/core';
import { parseCell } from '../../core/sheet/address';
import type { GridBook } from './gridBook';
import type { CellKeep } from './gridTypes';

/** A click on a cell with a link of ours goes where it points, as in Excel. */
export function listenToLinks(book: GridBook): IDisposable {
  const { api } = book.grid;
  return api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const keep: CellKeep | undefined = worksheet.getSheet().getCellRaw(row, column)?.custom?.['keep'];
    const cell = keep?.link && parseCell(keep.link.cell);
    const target = keep?.link && book.workbook.getSheetByName(keep.link.sheet);
    if (!cell || !target) return;
    book.workbook.setActiveSheet(target);
    target.getRange(cell.row, cell.col).activate();
    target.scrollToCell(Math.max(cell.row - 5, 0), 0);
  });
}
