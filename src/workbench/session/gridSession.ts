import { parseCell } from '../../core/sheet/address';
import { giveKeyboard } from '../grid/activate';
import { nameControls } from '../grid/accessibleNames';
import { createGridPort } from '../grid/createGridPort';
import { listenToEntries } from '../grid/entry/entryHook';
import { EntryNote } from '../grid/entry/entryNote';
import { listenToLists } from '../grid/entry/openList';
import { listenToMoveOn } from '../grid/entry/moveOn';
import { listenToRefusals } from '../grid/entry/refusedEntry';
import { judgeFigures } from '../grid/entry/figureRules';
import { listenToRules } from '../grid/entry/quickRule';
import { listenToPaste } from '../grid/entry/pasteHook';
import { GridBook } from '../grid/gridBook';
import { listenToShifts } from '../grid/shifts';
import { listenToLinks } from '../grid/links';
import { listenToContents } from '../grid/locks/contentsOnly';
import { listenToLocks, type Refusal } from '../grid/locks/lockHook';
import { listenToMoves } from '../grid/locks/moveContents';
import { GridLanguage } from '../grid/gridLanguage';
import { cellOnPage } from '../grid/view/cellOnPage';
import { SheetView } from '../grid/view/sheetView';
import { Printing } from '../grid/print/printSheets';
import { startGrid, type Grid } from '../grid/startGrid';
import { refusalText, refusedText, WORDS } from '../strings/words';
import { DocumentSession } from './documentSession';
import type { SessionServices } from './sessionServices';
import { isAsking, isNowhere } from '../page/asking';
import { listenToPageKeys } from './pageKeys';
import type { Said, SessionNotice } from './sessionState';
import { listenToTouches, touchingPort } from '../grid/personChanges';

/** What the page gives; printing is the grid's. */
type PageServices = Omit<SessionServices, 'print'>;

/** The grid in an element, with everything that makes it behave like a Vietnamese Excel, and the session over it. */
export function gridSession(container: HTMLElement, services: PageServices): DocumentSession {
  const grid = startGrid(container);
  followLanguage(grid, services);
  followColours(grid, services);
  const book = new GridBook(grid);
  const year = services.now().getFullYear();
  // The session is made last, but what it is told comes later still.
  const touched = (): void => session.touched();
  const view = new SheetView(book, services.sheetChanged);
  const opened = (isFile: boolean): void => {
    view.fitSoon();
    services.opened(isFile);
  };
  const port = touchingPort(createGridPort(book), touched);
  const printing: Printing = new Printing(book, () => !session.current().start);
  const session: DocumentSession = new DocumentSession(book, port, {
    ...services,
    opened,
    print: (part) => printing.print(part),
  });
  listenToEntries(grid.injector, { year });
  listenToRules(grid.injector);
  judgeFigures(grid.injector);
  const note = new EntryNote(book);
  listenToRefusals(book, (refused) => note.show(refused && refusedText(refused, WORDS[services.language()])), year);
  listenToLists(book);
  listenToMoveOn(book);
  const refuse = (refusal: Refusal): void => {
    session.tell(refusalNotice(refusal, (notice) => session.tell(notice)));
    const cell = refusal.isPart || refusal.cell === undefined ? null : parseCell(refusal.cell);
    if (cell) note.show(WORDS[services.language()].locked.here(refusal.cell ?? ''), cellOnPage(book, cell));
  };
  listenToLocks(book, refuse);
  listenToContents(book);
  listenToMoves(book);
  listenToPaste(book, year, { ask: (question) => session.askMeaning(question), refuse });
  listenToShifts(book);
  listenToLinks(book);
  listenToTouches(book, touched);
  book.onTurn(() => {
    view.fitSoon();
    services.sheetChanged();
    touched();
  });
  listenToPageKeys({
    pane: services.pane,
    toGrid: () => giveKeyboard(book),
    save: () => void session.saveAll(),
    print: () => void session.print('sheet'),
  });
  takeKeyboard(session, () => giveKeyboard(book));
  return session;
}

/**
 * What had the keyboard goes with the start page, and the button that opened a file is out of use meanwhile: then the
 * grid has it, so that what is typed next is not lost.
 */
function takeKeyboard(session: DocumentSession, give: () => void): void {
  let wasFree = session.isFree;
  session.subscribe(() => {
    const { isFree } = session;
    const comes = isFree && !wasFree;
    wasFree = isFree;
    // The page hides what is gone a moment later.
    if (comes) setTimeout(() => isNowhere() && session.isFree && !isAsking() && give());
  });
}

/** What was refused, and for a pasted block how to have the rest of it. */
function refusalNotice(refusal: Refusal, tell: (notice: SessionNotice) => void): SessionNotice {
  const text: Said = (words) => refusalText(refusal, words);
  const { open } = refusal;
  if (!open) return { intent: 'warning', text };
  const run = (): void => {
    open.paste();
    tell({ intent: 'success', text: (words) => words.locked.pasted(open.count, open.locked) });
  };
  return { intent: 'warning', text, action: { label: (words) => words.locked.pasteOpen, run } };
}

function followColours({ api }: Grid, { dark }: PageServices): void {
  const follow = (): void => api.toggleDarkMode(dark.isDark());
  dark.subscribe(follow);
  if (dark.isDark()) follow();
}

function followLanguage({ api, container }: Grid, { language, onLanguage }: PageServices): void {
  const words = new GridLanguage(api);
  const nameAgain = nameControls(container, language);
  const follow = (): void => {
    // Offline, before the English words were ever fetched, the menus stay Vietnamese.
    void words.speak(language()).catch(() => undefined);
    nameAgain();
  };
  onLanguage(follow);
  follow();
}
