import type { SheetModel } from '../../core/sheet/model';
import { HostError, type HostCapabilities, type SheetSummary, type WorkbookPort } from '../../core/sheet/port';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { snapshotFromGrid } from './convert/snapshotFromGrid';
import type { GridBook } from './gridBook';
import { activate, selectedCell } from './activate';
import { listenToChanges } from './changes';
import { insertSheets, isOwn, planInsert } from './insert';
import { clearMarks, markCells } from './marks';
import { repairCells } from './repair';
import { clearReturned } from './returned';
import { readSetting, writeSetting } from './settings';
import { restoreLast, UndoStep } from './undo';
import { writeCells } from './write';

/** Outline levels are kept for the file, the grid shows none. */
const CAPABILITIES: HostCapabilities = { notes: 'note', outline: false, merges: true };

/** The workbook that is open in the grid, as the product sees it. Throws only `HostError`. */
export function createGridPort(book: GridBook): WorkbookPort {
  const undo = new UndoStep(book);
  return {
    capabilities: CAPABILITIES,
    sheets: () => told(() => listSheets(book)),
    snapshotSheet: (name) => told(() => snapshotSheet(book, name)),
    snapshotAll: () =>
      told(async () => ({ file: '', sheets: await snapshotAll(book), externalLinks: [], hasMacros: false })),
    planInsert: (sheets) => told(() => planInsert(book, sheets)),
    insert: (sheets: readonly SheetModel[], replace, _, recognised) =>
      told(() => insertSheets(book, undo, sheets, { replace, recognised })),
    write: (writes) => told(() => writeCells(book, undo, writes)),
    repair: (sheet, model, cells) => told(() => repairCells(book, undo, sheet, model, cells)),
    restore: () => told(() => restoreLast(book, undo)),
    mark: (marks) => told(async () => markCells(book, marks)),
    clearMarks: (returned) =>
      told(async () => {
        if (returned) return clearReturned(book, returned);
        clearMarks(book);
        return false;
      }),
    activate: (sheet, cell) => told(async () => activate(book, sheet, cell)),
    selected: () => told(async () => selectedCell(book)),
    onChange: (listener) => told(async () => listenToChanges(book, listener)),
    readSetting: (key) => told(async () => readSetting(book, key)),
    writeSetting: (key, value) => told(async () => writeSetting(book, key, value)),
  };
}

/** Whatever the grid throws leaves here as a `HostError`. */
async function told<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError('unknown', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

async function listSheets(book: GridBook): Promise<readonly SheetSummary[]> {
  const data = await book.data();
  const resources = book.resources(data);
  return data.sheetOrder.map((id) => ({
    name: data.sheets[id]?.name ?? id,
    visibility: data.sheets[id]?.hidden === 1 ? 'hidden' : 'visible',
    own: isOwn(resources, id),
  }));
}

async function snapshotSheet(book: GridBook, name: string | undefined): Promise<SheetSnapshot> {
  const id = name === undefined ? book.workbook.getActiveSheet().getSheetId() : book.sheet(name).getSheetId();
  const data = await book.data();
  return snapshotFromGrid(data, book.resources(data), id, book.shift);
}

async function snapshotAll(book: GridBook): Promise<readonly SheetSnapshot[]> {
  const data = await book.data();
  const resources = book.resources(data);
  return data.sheetOrder.map((id) => snapshotFromGrid(data, resources, id, book.shift));
}
