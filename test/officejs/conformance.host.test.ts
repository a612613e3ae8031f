/** @jest-environment jsdom */
import { createExcelPort } from '../../src/officejs/createExcelPort';
import { createExcelHost, type ExcelHost } from '../support/excelhost/createExcelHost';
import { hostConformance } from '../support/hostConformance';

let host: ExcelHost;

beforeAll(async () => {
  host = await createExcelHost({ excelApi: '1.14' });
});

hostConformance('Excel', () => {
  host.reset({});
  return Promise.resolve(createExcelPort());
});
