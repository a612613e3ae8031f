import type { ReturnedMarks } from '../../core/sheet/returnedMarks';
import { activate, chooseCell, selectedCell } from './activate';
import type { GridBook } from './gridBook';
import { withoutReturned } from './returnedMarks';

/**
 * Takes the marks of a returned copy off, its page too where asked: one step of the grid's undo, the person stays at the
 * cell they are at. Whether anything was there; nothing that is being typed is ended for nothing.
 */
export async function clearReturned(book: GridBook, returned: ReturnedMarks): Promise<boolean> {
  const seen = await book.data();
  if (withoutReturned(seen, returned) === seen) return false;
  const isTyping = book.grid.container.contains(document.activeElement);
  const left = await book.data('change');
  const data = withoutReturned(left, returned);
  const at = selectedCell(book);
  const active = book.workbook.getActiveSheet().getSheetId();
  const isThere = data.sheets[active] !== undefined;
  book.replace(data, { activeId: isThere ? active : data.sheetOrder[0], left });
  if (isThere && isTyping) activate(book, at.sheet, at);
  else if (isThere) chooseCell(book, book.sheet(at.sheet), at);
  return true;
}
