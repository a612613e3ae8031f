import { readCustomProperties } from '../../../src/xlsx/open/customProperties';
import { printNames } from '../../../src/xlsx/open/printNames';
import { readSheetFrame } from '../../../src/xlsx/open/sheetFrame';
import type { Parts } from '../../../src/xlsx/write/zipParts';

const partsOf = (texts: Readonly<Record<string, string>>): Parts =>
  new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));

const book = (names: string, sheets = '<sheet name="Kết quả, A &amp; B" sheetId="1" r:id="rId1"/>'): Parts =>
  partsOf({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets}</sheets><definedNames>${names}</definedNames></workbook>`,
  });
const named = (kind: string, text: string): string =>
  `<definedName name="_xlnm.Print_${kind}" localSheetId="0">${text}</definedName>`;

describe('print names', () => {
  test.each([
    ['an area', named('Area', "'Kết quả, A &amp; B'!$A$1:$C$9"), { area: { top: 0, left: 0, bottom: 8, right: 2 } }],
    [
      'rows and columns together',
      named('Titles', "'Kết quả, A &amp; B'!$A:$B,'Kết quả, A &amp; B'!$1:$2"),
      { titleRows: { from: 0, to: 1 }, lost: true },
    ],
    [
      'an apostrophe in the name',
      named('Area', "'Xã ''A!'''!$B$2"),
      { area: { top: 1, left: 1, bottom: 1, right: 1 } },
    ],
    ['two areas', named('Area', 'A!$A$1,A!$B$2'), { lost: true }],
  ])('%s', (_what, names, wanted) => {
    expect(printNames(book(names)).get('Kết quả, A & B')).toEqual({ lost: false, ...wanted });
  });

  test('a name or a sheet in a comment is none', () => {
    expect(printNames(book(`<!-- ${named('Area', 'A!$A$1')} -->`)).size).toBe(0);
    const shifted = book(
      named('Area', 'A!$A$1'),
      '<!-- <sheet name="B" r:id="rId9"/> --><sheet name="A" r:id="rId1"/>',
    );
    expect([...printNames(shifted).keys()]).toEqual(['A']);
  });

  test('a damaged part says nothing', () => {
    expect(printNames(partsOf({ 'xl/workbook.xml': '<workbook><sheets>' })).size).toBe(0);
  });
});

describe('facts of a sheet', () => {
  const facts = (sheet: string) => {
    const bytes = new TextEncoder().encode(`<x:worksheet xmlns:x="x">${sheet}</x:worksheet>`);
    const { view, columnGroups, password, standardWidth, page } = readSheetFrame(bytes, 'a');
    const width = standardWidth === undefined ? {} : { standardWidth };
    return { view, columnGroups, printedLines: page.printsLines ?? false, password, ...width };
  };
  const NONE = { view: false, columnGroups: false, printedLines: false, password: false };

  test.each([
    ['<x:sheetViews><x:sheetView zoomScale="80"/></x:sheetViews>', { view: true }],
    ['<x:sheetViews><x:sheetView zoomScale="100"/></x:sheetViews>', {}],
    ["<x:sheetViews><x:sheetView showZeros='false'/></x:sheetViews>", { view: true }],
    ['<x:cols><x:col outlineLevel="0"/><x:col outlineLevel="1"/></x:cols>', { columnGroups: true }],
    ['<x:sheetFormatPr defaultColWidth="9.5"/>', { standardWidth: 9.5 }],
    ['<x:sheetData><x:row/></x:sheetData><x:printOptions gridLines="1"/>', { printedLines: true }],
    ['<x:sheetData/><x:sheetProtection sheet="1" hashValue="a"/>', { password: true }],
    ['<x:sheetData/><x:sheetProtection sheet="1" password=""/>', {}],
    ['<!-- <x:sheetViews><x:sheetView zoomScale="80"/></x:sheetViews> --><x:sheetData/>', {}],
    ['<x:sheetData/><!-- <x:sheetProtection password="A1"/> -->', {}],
  ])('%s', (sheet, wanted) => {
    expect(facts(sheet)).toEqual({ ...NONE, ...wanted });
  });
});

test('text properties in a comment are none; marks of XML and sections of plain text are read', () => {
  const property = (name: string, text: string): string =>
    `<property name="${name}"><vt:lpwstr>${text}</vt:lpwstr></property>`;
  const xml = `<Properties><!-- ${property('a', '1')} -->${property('b &amp; c', '<![CDATA[<2>]]>')}<property name="n"><vt:i4>3</vt:i4></property></Properties>`;
  expect(readCustomProperties(partsOf({ 'docProps/custom.xml': xml }))).toEqual({ 'b & c': '<2>' });
  expect(readCustomProperties(partsOf({ 'docProps/custom.xml': `<!DOCTYPE x>${xml}` }))).toEqual({});
});
