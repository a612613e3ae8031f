import type { SheetModel, WorkbookModel } from '../../../src/core/sheet/model';
import type { SheetChange, WorkbookPort } from '../../../src/core/sheet/port';
import type { Language } from '../../../src/domain/texts/language';
import { nameControls } from '../../../src/workbench/grid/accessibleNames';
import { bookModel, loadModel } from '../../../src/workbench/grid/bookModel';
import { createGridPort } from '../../../src/workbench/grid/createGridPort';
import { listenToEntries } from '../../../src/workbench/grid/entry/entryHook';
import { listenToLists } from '../../../src/workbench/grid/entry/openList';
import { listenToMoveOn } from '../../../src/workbench/grid/entry/moveOn';
import { listenToRefusals, type RefusedEntry } from '../../../src/workbench/grid/entry/refusedEntry';
import { judgeFigures } from '../../../src/workbench/grid/entry/figureRules';
import { listenToRules } from '../../../src/workbench/grid/entry/quickRule';
import { listenToPaste } from '../../../src/workbench/grid/entry/pasteHook';
import { GridLanguage } from '../../../src/workbench/grid/gridLanguage';
import { GridBook } from '../../../src/workbench/grid/gridBook';
import type { GridStyle } from '../../../src/workbench/grid/gridTypes';
import { listenToContents } from '../../../src/workbench/grid/locks/contentsOnly';
import { listenToMoves } from '../../../src/workbench/grid/locks/moveContents';
import { listenToLocks, type Refusal } from '../../../src/workbench/grid/locks/lockHook';
import { listenToShifts } from '../../../src/workbench/grid/shifts';
import { blankSheet, emptyBook } from '../../../src/workbench/grid/modelBundle';
import { withSheets } from '../../../src/workbench/grid/sheetBundle';
import { startGrid } from '../../../src/workbench/grid/startGrid';
import type { GridCell } from '../support/grid';
import { tryEveryCommand, type Tried } from './everyCommand';

type Place = readonly [row: number, col: number, rows: number, cols: number];

/** The grid alone on a page, for tests that ask the port itself. */
export interface Harness {
  readonly book: GridBook;
  readonly port: WorkbookPort;
  readonly refusals: Refusal[];
  /** Entries that a rule forbade; undefined where one ended. */
  readonly refusedEntries: (RefusedEntry | undefined)[];
  readonly changes: SheetChange[];
  /** From now on `changes` fills. */
  listen(): Promise<void>;
  settle(): Promise<void>;
  /** Sheets as JSON: the driver of the browser takes seconds for big objects, none for a text. */
  load(sheets: string): void;
  /** A whole workbook, as a file is opened. */
  open(model: string): void;
  /** The workbook as it is saved, and what the file will not hold. */
  saved(): Promise<string>;
  /** The workbook the grid starts with. */
  empty(): void;
  /** Every formula is worked out by the grid, whatever value it came with. */
  calculateAll(): Promise<void>;
  cell(row: number, col: number): GridCell | undefined;
  /** Colour a cell is drawn on. */
  look(row: number, col: number): string | undefined;
  fill(from: Place, to: Place): Promise<boolean>;
  command(id: string, params: object): Promise<void>;
  /** Every command of the grid on these sheets, of which the first is protected. */
  everyCommand(sheets: string): Promise<Tried>;
  /** The language of menus, dialogs and names. */
  speak(language: Language): Promise<void>;
}

function start(element: HTMLElement): Harness {
  const grid = startGrid(element);
  const book = new GridBook(grid);
  const refusals: Refusal[] = [];
  listenToEntries(grid.injector, { year: 2024 });
  listenToRules(grid.injector);
  judgeFigures(grid.injector);
  const refusedEntries: (RefusedEntry | undefined)[] = [];
  listenToRefusals(book, (refused) => refusedEntries.push(refused), 2024);
  listenToLists(book);
  listenToMoveOn(book);
  listenToLocks(book, (refusal) => refusals.push(refusal));
  listenToContents(book);
  listenToMoves(book);
  const refuse = (refusal: Refusal): void => void refusals.push(refusal);
  listenToPaste(book, 2024, { ask: () => Promise.resolve(undefined), refuse });
  listenToShifts(book);
  const words = new GridLanguage(grid.api);
  let language: Language = 'vi';
  const nameAgain = nameControls(element, () => language);
  const port = createGridPort(book);
  const changes: SheetChange[] = [];
  return {
    book,
    port,
    refusals,
    refusedEntries,
    changes,
    listen: async () => void (await port.onChange((change) => changes.push(change))),
    settle: () => settled(book),
    load: (sheets) => loadModel(book, { sheets: JSON.parse(sheets) as readonly SheetModel[] }, {}),
    open: (model) => loadModel(book, JSON.parse(model) as WorkbookModel, {}),
    saved: async () => JSON.stringify(await bookModel(book)),
    empty: () => book.load(withSheets(emptyBook('book-0'), [{ bundle: blankSheet() }])),
    calculateAll: () => book.recalculate(),
    cell: (row, col) => cellOf(book, row, col),
    look: (row, col) => book.workbook.getActiveSheet().getSheet().getComposedCellStyle(row, col).bg?.rgb ?? undefined,
    fill: async (from, to) => {
      const sheet = book.workbook.getActiveSheet();
      return sheet.getRange(...from).autoFill(sheet.getRange(...to));
    },
    everyCommand: (sheets) => tryEveryCommand(book, refusals, sheets),
    speak: async (wanted) => {
      language = wanted;
      await words.speak(wanted);
      nameAgain();
    },
    command: async (id, params) => {
      await grid.api.executeCommand(id, params).catch(() => undefined);
    },
  };
}

/** An entry is judged by the rules, written and drawn over some frames before its calculation begins. */
async function settled(book: GridBook): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  await book.settled();
}

function cellOf(book: GridBook, row: number, col: number): GridCell | undefined {
  const sheet = book.workbook.getActiveSheet().getSheet();
  const raw = sheet.getCellRaw(row, col);
  if (!raw) return undefined;
  const style: GridStyle = book.workbook.getWorkbook().getStyles().get(raw.s) ?? {};
  return {
    v: raw.v ?? undefined,
    f: raw.f ?? undefined,
    format: style.n?.pattern,
    shown: sheet.getCell(row, col)?.v ?? undefined,
    unlocked: style.unlocked === 1,
  };
}

const element = document.getElementById('page');
if (element) window.harness = start(element);
