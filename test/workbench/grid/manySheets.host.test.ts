import { manySheets, TOTAL } from '../../bench/grid/manySheets';
import { openGrid, type OpenGrid } from '../support/grid';

// A busy machine draws the grid slowly; nothing here depends on the time it takes.
jest.setTimeout(300_000);

const COUNT = 200;
let grid: OpenGrid;
beforeAll(async () => {
  grid = await openGrid();
  await grid.load(manySheets(COUNT));
});
afterAll(async () => {
  const { faults } = grid;
  await grid.close();
  expect(faults).toEqual([]);
});

test('a drawing works out what a cell shows once, for all its layers', async () => {
  const asked = await grid.page.evaluate(async () => {
    const { workbook } = window.harness.book;
    const sheet = workbook.getActiveSheet().getSheet();
    const kind = Object.getPrototypeOf(sheet) as typeof sheet;
    const counts: Record<string, number> = {};
    const { getCell } = kind;
    kind.getCell = function counted(row, col) {
      const cell = `${row} ${col}`;
      // Whoever asks outside a drawing asks the class.
      if (Object.hasOwn(this, 'getCell')) counts[cell] = (counts[cell] ?? 0) + 1;
      return getCell.call(this, row, col);
    };
    workbook.getActiveSheet().refreshCanvas();
    while (Object.keys(counts).length === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    kind.getCell = getCell;
    return Object.values(counts);
  });
  expect(asked.length).toBeGreaterThan(100);
  expect(new Set(asked)).toEqual(new Set([1]));
});

test('200 sheets of 300 cells open, and all of them are saved again', async () => {
  const sheets = await grid.models();
  expect(sheets.map(({ name }) => name)).toEqual(manySheets(COUNT).map(({ name }) => name));
  expect(new Set(sheets.map(({ cells }) => cells.length))).toEqual(new Set([300]));
  expect(sheets[COUNT - 1]?.cells[299]).toMatchObject({
    content: { kind: 'formula', formula: "SUM(J1:J29)+'Xã 199'!J30", value: { number: TOTAL * COUNT } },
  });
});

test('a figure typed on the first sheet reaches the total of the last', async () => {
  await grid.page.evaluate(() => window.harness.port.activate('Xã 1'));
  await grid.type('A1', '1.001');
  const sheets = await grid.models();
  expect(sheets[COUNT - 1]?.cells[299]).toMatchObject({ content: { value: { number: TOTAL * COUNT + 1000 } } });
});
