import { openGrid, type OpenGrid } from '../support/grid';
import { factsOfModel } from './hostFacts';
import { HOST_MODELS } from './hostModels';

// A busy machine draws the grid slowly; nothing here depends on the time it takes.
jest.setTimeout(300_000);

let grid: OpenGrid;
beforeAll(async () => {
  grid = await openGrid();
});
afterAll(async () => {
  const { faults } = grid;
  await grid.close();
  expect(faults).toEqual([]);
});

test.each(HOST_MODELS)('%s stands in the grid as it was described, calculated anew', async (_name, make) => {
  const sheets = await make();
  await grid.page.evaluate(() => window.harness.empty());
  await grid.page.evaluate((models) => window.harness.port.insert(models, []), [...sheets]);
  await grid.page.evaluate(() => window.harness.calculateAll());
  const shown = await grid.models();
  expect(shown.map(factsOfModel)).toEqual(sheets.map(factsOfModel));
});
