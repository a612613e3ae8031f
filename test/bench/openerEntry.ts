export { openWorkbook } from '../../src/xlsx/open/openWorkbook';
