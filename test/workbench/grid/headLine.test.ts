import type { SheetModel } from '../../../src/core/sheet/model';
import { sheetFromGrid } from '../../../src/workbench/grid/convert/sheetFromGrid';
import { sheetToGrid } from '../../../src/workbench/grid/convert/sheetToGrid';
import type { IWorkbookData } from '../../../src/workbench/grid/gridTypes';
import { shiftedKeep } from '../../../src/workbench/grid/keepShift';
import { fittingZoom } from '../../../src/workbench/grid/view/fittingZoom';
import { isOfHead, lineFreeze, tableHead, wholeFreeze, type Freeze } from '../../../src/workbench/grid/view/headLine';
import { formModel } from '../support/formModel';

const sheet = (over: Partial<SheetModel>): SheetModel => ({
  name: 'Trang',
  cells: [],
  styles: {},
  columns: [{ width: 5 }, { width: 42 }, { width: 10 }],
  protected: true,
  gridlines: false,
  ...over,
});
const text = (row: number, col: number, words: string) => ({
  row,
  col,
  content: { kind: 'text' as const, text: words },
});
const EMPTY = { names: {}, validations: {}, conditions: {}, notes: {} };

/** The frozen part that a file would get of the sheet as the grid has it. */
function fileFreeze(model: SheetModel, freeze?: Freeze): SheetModel['freeze'] {
  const { data } = sheetToGrid(model, 's');
  const shown = { ...data, ...(freeze ? { freeze } : {}) };
  const book = { styles: {}, sheets: { s: shown } } as unknown as IWorkbookData;
  return sheetFromGrid(book, EMPTY, 's', (formula) => formula).model.freeze;
}

test('the head line of a form is its two title rows, with the column Chỉ tiêu', async () => {
  const [form] = (await formModel('26179')).sheets;
  const head = form && tableHead(form);
  expect(head).toEqual({ from: 5, first: 7, cols: 2, file: { rows: 7, cols: 0 } });
  expect(head && lineFreeze(head)).toEqual({ startRow: 7, ySplit: 2, startColumn: 2, xSplit: 2 });
  expect(head && wholeFreeze(head)).toEqual({ startRow: 7, ySplit: 7, startColumn: 2, xSplit: 2 });
});

test.each<readonly [string, Partial<SheetModel>, object | undefined]>([
  ['no title rows, no counted line', {}, undefined],
  ['a table from the first row on', { print: { landscape: true, titleRows: { from: 0, to: 0 } } as never }, undefined],
  ['columns counted A, B in a line', { cells: [text(9, 0, 'A'), text(9, 1, 'B')] }, { from: 8, first: 10, cols: 2 }],
  ['a letter A in a sheet of somebody', { cells: [text(9, 0, 'A'), text(9, 1, 'x')] }, undefined],
  [
    'what the file freezes is where the head ends',
    { print: { titleRows: { from: 4, to: 8 } } as never, freeze: { rows: 7, cols: 2 } },
    { from: 4, first: 7, cols: 2, file: { rows: 7, cols: 2 } },
  ],
])('%s', (_title, over, expected) => {
  expect(tableHead(sheet(over))).toEqual(expected);
});

test('however the head is shown, the file keeps its own', async () => {
  const [form] = (await formModel('26179')).sheets;
  const head = form && tableHead(form);
  if (!form || !head) throw new Error('no head');
  expect([fileFreeze(form), fileFreeze(form, lineFreeze(head))]).toEqual([form.freeze, form.freeze]);
  const own: Freeze = { startRow: 12, ySplit: 3, startColumn: -1, xSplit: 0 };
  expect(isOfHead(own, head)).toBe(false);
  expect(fileFreeze(form, own)).toEqual({ rows: 12, cols: 0 });
  const counted = sheet({ cells: [text(9, 0, 'A'), text(9, 1, 'B')] });
  expect(fileFreeze(counted)).toBeUndefined();
});

test('rows that come above the head move it', () => {
  const head = { from: 5, first: 7, cols: 2, file: { rows: 7, cols: 0 } };
  const shifted = shiftedKeep({ protected: true, head }, { axis: 'rows', at: 2, count: 1 });
  expect(shifted.head).toEqual({ from: 6, first: 8, cols: 2, file: { rows: 8, cols: 0 } });
});

test.each([
  ['room for all', { width: 1200, height: 700 }, 1],
  ['as narrow as the columns ask', { width: 600, height: 700 }, 0.75],
  ['as low as the rows ask', { width: 1200, height: 400 }, 0.8],
  ['rows give way before they cannot be read', { width: 1200, height: 200 }, 0.7],
  ['columns do not', { width: 440, height: 200 }, 0.55],
  ['nothing is drawn smaller than half', { width: 100, height: 100 }, 0.5],
])('%s', (_title, room, zoom) => {
  expect(fittingZoom(room, { width: 800, height: 500 })).toBe(zoom);
});
