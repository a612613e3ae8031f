import { readCustomProperties } from '../../src/xlsx/open/customProperties';
import { FileLosses } from '../../src/xlsx/open/fileLoss';
import { readChart } from '../../src/xlsx/open/chartPart';
import { readCoreProperties } from '../../src/xlsx/open/coreProperties';
import { readDrawing } from '../../src/xlsx/open/drawingPart';
import { listedIn } from '../../src/xlsx/open/listedIn';
import { countThreads, readNotes } from '../../src/xlsx/open/notesPart';
import { readThemeColors } from '../../src/xlsx/open/openColor';
import { partLosses } from '../../src/xlsx/open/partLosses';
import { scanPart } from '../../src/xlsx/open/partScan';
import { printNames } from '../../src/xlsx/open/printNames';
import { readSheetFrame } from '../../src/xlsx/open/sheetFrame';
import { readFileStyles } from '../../src/xlsx/open/stylesPart';
import { stylesHead } from '../../src/xlsx/open/stylesHead';
import type { Parts } from '../../src/xlsx/write/zipParts';
import { binaryKind } from '../../src/xlsx/read/binaryKind';
import { defaultCaps } from '../../src/xlsx/read/caps';
import { readCellFormats } from '../../src/xlsx/read/cellFormats';
import { indexIn, numberIn } from '../../src/xlsx/read/cellValue';
import { crc32 } from '../../src/xlsx/read/crc32';
import { readModified } from '../../src/xlsx/read/documentProperties';
import { refuseOtherKinds } from '../../src/xlsx/read/fileKind';
import { oleNames } from '../../src/xlsx/read/oleDirectory';
import { ReadContext } from '../../src/xlsx/read/readContext';
import { linksIn } from '../../src/xlsx/read/relationships';
import { readSheetPart } from '../../src/xlsx/read/sheetPart';
import { plainText, richText, runCount } from '../../src/xlsx/read/stringItem';
import { readStringTable } from '../../src/xlsx/read/stringTable';
import { listWorkbook, readWorkbookPart } from '../../src/xlsx/read/workbookPart';
import { utf8Bytes } from '../../src/xlsx/read/xmlBytes';
import { entityCode, entityEnd } from '../../src/xlsx/read/xmlEntity';
import { decodeText } from '../../src/xlsx/read/xmlText';
import { readDirectory } from '../../src/xlsx/read/zipDirectory';

/** What a part is filled with: a comment, an attribute, a text and children, of letters that scanners stop at. */
export const PIECES_OF_XML = [
  '<!-- <property name="a"> -->',
  '<!---->',
  '<a b="1"/>',
  '<sheet name="a"/>',
  '<![CDATA[]]>',
  '&amp;',
  '&',
  '\r',
  '>',
  ']]>',
  'x',
  ' ',
  '<',
  '<!--',
];

const encoder = new TextEncoder();

/** A part with `filling` inside its root. */
export const partOf = (root: string, filling: string): Uint8Array => encoder.encode(`<${root}>${filling}</${root}>`);

const at = (path: string, bytes: Uint8Array): Parts => new Map([[path, bytes]]);
const limits = { sheet: 'A', caps: defaultCaps, stringCount: () => 0, longStrings: () => new Set<number>() };

interface PartReader {
  /** Element the part is one of. */
  readonly root: string;
  readonly read: (bytes: Uint8Array) => unknown;
}

const whole = (read: (bytes: Uint8Array, start: number, end: number) => unknown): PartReader => ({
  root: 'si',
  read: (bytes) => read(bytes, 4, bytes.length - 5),
});

/** Readers of bytes and parts by the function's name. */
export const PART_READERS: Readonly<Record<string, PartReader>> = {
  binaryKind: { root: 'a', read: binaryKind },
  countThreads: { root: 'ThreadedComments', read: (bytes) => countThreads(bytes, 'a') },
  crc32: { root: 'a', read: (bytes) => crc32(bytes) },
  decodeText: whole(decodeText),
  entityCode: whole(entityCode),
  entityEnd: whole(entityEnd),
  indexIn: whole(indexIn),
  linksIn: { root: 'Relationships', read: (bytes) => linksIn(bytes, 'a', 'b', defaultCaps.entries) },
  listWorkbook: { root: 'workbook', read: (bytes) => listWorkbook(bytes, 'a', defaultCaps) },
  listedIn: { root: 'workbook', read: (bytes) => listedIn(at('xl/workbook.xml', bytes)) },
  numberIn: whole(numberIn),
  oleNames: { root: 'a', read: oleNames },
  partLosses: { root: 'a', read: (bytes) => partLosses(at('a.xml', bytes), new FileLosses()) },
  plainText: whole(plainText),
  printNames: { root: 'workbook', read: (bytes) => printNames(at('xl/workbook.xml', bytes)) },
  readCellFormats: { root: 'styleSheet', read: (bytes) => readCellFormats(bytes, 'a', defaultCaps) },
  readChart: { root: 'plotArea', read: (bytes) => readChart(bytes, 'a') },
  readCoreProperties: { root: 'a', read: (bytes) => readCoreProperties(bytes, 'a') },
  readCustomProperties: { root: 'Properties', read: (bytes) => readCustomProperties(at('docProps/custom.xml', bytes)) },
  readDirectory: { root: 'a', read: (bytes) => readDirectory(bytes, defaultCaps) },
  readDrawing: { root: 'wsDr', read: (bytes) => readDrawing(bytes, 'a') },
  readFileStyles: { root: 'styleSheet', read: (bytes) => readFileStyles(bytes, 'a') },
  readModified: { root: 'a', read: (bytes) => readModified(bytes, 'a') },
  readNotes: { root: 'comments', read: (bytes) => readNotes(bytes, 'a') },
  readSheetFrame: { root: 'worksheet', read: (bytes) => readSheetFrame(bytes, 'a') },
  readSheetPart: {
    root: 'worksheet',
    read: (bytes) => {
      const cells = { ...limits, formatCount: 0, cellsLeft: 1000 };
      return readSheetPart(bytes, 'a', cells, new ReadContext().tailCache);
    },
  },
  readStringTable: { root: 'sst', read: (bytes) => readStringTable(bytes, 'a', new ReadContext()) },
  readThemeColors: { root: 'clrScheme', read: (bytes) => readThemeColors(bytes, 'a') },
  readWorkbookPart: { root: 'workbook', read: (bytes) => readWorkbookPart(bytes, 'a', defaultCaps) },
  refuseOtherKinds: { root: 'a', read: refuseOtherKinds },
  richText: whole(richText),
  runCount: whole(runCount),
  scanPart: { root: 'a', read: (bytes) => scanPart(at('a', bytes), 'a', (x) => x.skip()) },
  stylesHead: { root: 'styleSheet', read: (bytes) => stylesHead(bytes, 'a') },
  utf8Bytes: { root: 'a', read: (bytes) => utf8Bytes(bytes, 'a') },
};
