import type { SheetChange } from '../../core/sheet/port';
import type { GridBook } from './gridBook';

/** Tells of changes the person made; returns how to stop. A change by typing, pasting, filling, deleting, undoing. */
export function listenToChanges(book: GridBook, listener: (change: SheetChange) => void): () => Promise<void> {
  const { api } = book.grid;
  const stop = api.addEvent(api.Event.SheetValueChanged, ({ effectedRanges }) => {
    if (book.isOwnChange) return;
    for (const range of effectedRanges) listener({ sheet: range.getSheetName(), address: range.getA1Notation() });
  });
  return async () => stop.dispose();
}
