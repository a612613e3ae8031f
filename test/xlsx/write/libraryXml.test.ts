import { placed } from '../../../src/xlsx/write/libraryXml';
import { withBodyLinks } from '../../../src/xlsx/write/bodyLinks';
import { withPlainDataBars } from '../../../src/xlsx/write/conditionalFormat';
import { withFittingNotes } from '../../../src/xlsx/write/noteShapes';
import { QuotedFormats } from '../../../src/xlsx/write/quotedFormats';
import { StringTable } from '../../../src/xlsx/write/stringTable';
import { probedNumbers } from '../../../src/xlsx/write/styleProbes';
import { worksheetXml } from '../../../src/xlsx/write/worksheetPart';
import type { SheetModel } from '../../../src/core/sheet/model';

const STYLES = '<styleSheet><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>';
const FRAME =
  '<worksheet><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData></worksheet>';
const sheet: SheetModel = {
  name: 'A',
  cells: [{ row: 0, col: 0, note: 'Ghi chú' }],
  styles: {},
  columns: [],
  protected: false,
  gridlines: false,
};
const barred: SheetModel = {
  ...sheet,
  conditionalFormats: [{ type: 'dataBar', area: { top: 0, left: 0, bottom: 1, right: 0 }, color: '9DC3E6' }],
};

function worksheet(frame: string): string {
  const probes = { styles: [], plain: new Map(), dated: new Map() };
  const tables = { strings: new StringTable(), quoted: new QuotedFormats(STYLES) };
  return [...worksheetXml(frame, { head: sheet, body: undefined, probes }, tables, true)].join('');
}

test('what is to be placed is placed once, and as it is', () => {
  expect(placed('<a><b/></a>', '<b/>', () => '$&<c/>')).toBe('<a>$&<c/></a>');
  expect(placed('<b n="1"/><b n="2"/>', /<b n="(\d)"\/>/g, (_all, number) => `[${number}]`, 2)).toBe('[1][2]');
});

test('the frame as the library spells it today is filled', () => {
  expect(worksheet(FRAME)).toContain('<dimension ref="A1"/><sheetViews><sheetView tabSelected="1" showGridLines="0"');
});

test.each<readonly [string, () => unknown]>([
  ['a place that is not there', () => placed('<a/>', '<b/>', () => '')],
  ['one place too many', () => placed('<b/><b/>', /<b\/>/g, () => '', 1)],
  ['no sheetData', () => worksheet(FRAME.replace('<sheetData></sheetData>', ''))],
  ['no sheetViews', () => worksheet(FRAME.replace('<sheetViews>', '<x:sheetViews>'))],
  ['no sheetView', () => worksheet(FRAME.replace('<sheetView ', '<x:sheetView '))],
  ['no sheetFormatPr', () => worksheet(FRAME.replace(/<sheetFormatPr [^>]*>/, ''))],
  ['no end of the worksheet', () => worksheet(FRAME.replace('</worksheet>', ''))],
  [
    'a data bar spelled otherwise',
    () => withPlainDataBars('<cfRule priority="1" type="dataBar"/></worksheet>', barred),
  ],
  ['a note without its box', () => withFittingNotes('<xml/>', sheet)],
  ['no place for links', () => withBodyLinks('', [{ row: 0, col: 0, link: { sheet: 'B', cell: 'A1' } }])],
  ['no cell formats', () => new QuotedFormats('<styleSheet/>')],
  ['fewer cell formats than it counts', () => new QuotedFormats(STYLES.replace('"1"', '"2"'))],
  ['a style without its cell', () => probedNumbers('<row r="1"><c r="A1" s="1"/></row>', ['A', 'B'])],
])('the library is found changed: %s', (_what, write) => {
  expect(write).toThrow(expect.objectContaining({ name: 'WorkbookWriteError', code: 'libraryChanged' }));
});
