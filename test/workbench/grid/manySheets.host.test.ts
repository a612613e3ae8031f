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
