import { openWorkbook } from '../../../src/xlsx/open/openWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { factsOfModel } from './hostFacts';
import { HOST_MODELS } from './hostModels';

test.each(HOST_MODELS)('%s stands in the file as it was described, and nothing of it is lost', async (_name, make) => {
  const sheets = await make();
  const { model, losses } = await openWorkbook(await writeWorkbook({ sheets }), 'tệp.xlsx');
  expect(losses).toEqual([]);
  expect(model.sheets.map(factsOfModel)).toEqual(sheets.map(factsOfModel));
});
