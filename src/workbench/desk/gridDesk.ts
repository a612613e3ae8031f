import { createGridPort } from '../grid/createGridPort';
import { listenToEntries } from '../grid/entry/entryHook';
import { listenToPaste } from '../grid/entry/pasteHook';
import { GridBook } from '../grid/gridBook';
import { listenToLocks } from '../grid/locks/lockHook';
import { startGrid } from '../grid/startGrid';
import { DraftStore } from '../keep/draftStore';
import { refusalText } from '../strings';
import { Desk } from './desk';
import { listenToTouches, touchingPort } from './touches';

/** The grid in an element, with everything that makes it behave like a Vietnamese Excel, and the desk over it. */
export function gridDesk(container: HTMLElement, storage: string, now: () => Date): Desk {
  const grid = startGrid(container);
  const book = new GridBook(grid);
  const year = now().getFullYear();
  // The desk is made last, but what it is told comes later still.
  const touched = (): void => desk.touched();
  const desk = new Desk(book, touchingPort(createGridPort(book), touched), new DraftStore(storage), now);
  listenToEntries(grid.injector, { year });
  listenToLocks(book, (refusal) => desk.tell({ intent: 'warning', text: refusalText(refusal) }));
  listenToPaste(book, year);
  listenToTouches(book, touched);
  return desk;
}
