export { ReadContext } from '../../src/xlsx/read/readContext';
export { readWorkbook } from '../../src/xlsx/read/readWorkbook';
export { inflateNode } from '../../src/xlsx/read/inflateNode';
export { inflateBrowser } from '../../src/xlsx/read/inflateBrowser';
