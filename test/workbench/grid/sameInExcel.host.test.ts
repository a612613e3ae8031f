/** @jest-environment jsdom */
import { createExcelPort } from '../../../src/officejs/createExcelPort';
import { createExcelHost, liveEvaluate, type ExcelHost } from '../../support/excelhost/createExcelHost';
import { factsOfExcel } from './excelFacts';
import { factsOfModel } from './hostFacts';
import { HOST_MODELS } from './hostModels';

let host: ExcelHost;
beforeAll(async () => {
  host = await createExcelHost({ excelApi: '1.14', evaluate: liveEvaluate() });
});

test.each(HOST_MODELS)('%s stands in Excel as it was described, calculated anew', async (_name, make) => {
  host.reset({ evaluate: liveEvaluate() });
  const sheets = await make();
  await createExcelPort().insert(sheets, []);
  for (const sheet of sheets) expect(factsOfExcel(host, sheet.name)).toEqual(factsOfModel(sheet));
});
