import { GridBook } from '../../../src/workbench/grid/gridBook';
import { createGridPort } from '../../../src/workbench/grid/createGridPort';
import { listenToEntries } from '../../../src/workbench/grid/entry/entryHook';
import { listenToPaste } from '../../../src/workbench/grid/entry/pasteHook';
import { listenToLocks, type Refusal } from '../../../src/workbench/grid/locks/lockHook';
import { sheetFromGrid } from '../../../src/workbench/grid/convert/sheetFromGrid';
import { startGrid } from '../../../src/workbench/grid/startGrid';

/** The grid alone on a page, for tests that ask the port itself. */
const element = document.getElementById('page');
if (element) {
  const grid = startGrid(element);
  const book = new GridBook(grid);
  const refusals: Refusal[] = [];
  const settle = () => book.settled();
  const models = async () => {
    const data = await book.data();
    const resources = book.resources(data);
    return data.sheetOrder.map((id) => sheetFromGrid(data, resources, id, book.shift));
  };
  const start = () => {
    listenToEntries(grid.injector, { year: 2024 });
    listenToLocks(book, (refusal) => refusals.push(refusal));
    listenToPaste(book, 2024);
  };
  // The grid registers its own listeners while it starts; ours come after.
  start();
  Object.assign(window, { harness: { grid, book, port: createGridPort(book), refusals, settle, models } });
}
