import { nameControls } from '../grid/accessibleNames';
import { createGridPort } from '../grid/createGridPort';
import { listenToEntries } from '../grid/entry/entryHook';
import { listenToRules } from '../grid/entry/quickRule';
import { listenToPaste } from '../grid/entry/pasteHook';
import { GridBook } from '../grid/gridBook';
import { listenToShifts } from '../grid/shifts';
import { listenToLinks } from '../grid/links';
import { listenToLocks } from '../grid/locks/lockHook';
import { startGrid } from '../grid/startGrid';
import { refusalText, WORDS } from '../strings/words';
import { Desk, type DeskServices } from './desk';
import { listenToTouches, touchingPort } from './touches';

/** The grid in an element, with everything that makes it behave like a Vietnamese Excel, and the desk over it. */
export function gridDesk(container: HTMLElement, services: DeskServices): Desk {
  const grid = startGrid(container);
  nameControls(container);
  const book = new GridBook(grid);
  const year = services.now().getFullYear();
  // The desk is made last, but what it is told comes later still.
  const touched = (): void => desk.touched();
  const desk = new Desk(book, touchingPort(createGridPort(book), touched), services);
  listenToEntries(grid.injector, { year });
  listenToRules(grid.injector);
  listenToLocks(book, (refusal) =>
    desk.tell({ intent: 'warning', text: refusalText(refusal, WORDS[services.language()]) }),
  );
  listenToPaste(book, year);
  listenToShifts(book);
  listenToLinks(book);
  listenToTouches(book, touched);
  return desk;
}
