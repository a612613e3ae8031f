import { CellFastPath } from '../../../src/xlsx/read/cellFastPath';
import { inflateNode } from '../../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { WorkbookError } from '../../../src/xlsx/read/workbookError';
import { handMade } from '../../support/workbooks/handMade';

const strings = '<si><t>không</t></si><si><t>một</t></si>';

/** Everything the cells of some rows say, or the refusal. */
function cellsOf(rows: string): unknown {
  try {
    const [sheet] = readWorkbook(handMade({ rows, strings }), 'a.xlsx', { inflate: inflateNode }).sheets;
    return [...(sheet?.cells() ?? [])].map(({ row, col, value, formula }) => ({ row, col, value, formula }));
  } catch (error) {
    if (error instanceof WorkbookError) return { code: error.code, params: error.params };
    throw error;
  }
}

/** The same cells in a spelling only the general scanner knows: two spaces before the place. */
const slowly = (rows: string): string => rows.replace(/<(\w+:)?c r=/g, '<$1c  r=');

/** Whether the fast path takes a cell. */
const isFast = (cell: string, prefix = ''): boolean => new CellFastPath(prefix).matches(Buffer.from(cell), 0);

const usual: readonly (readonly [string, string])[] = [
  ['number', '<c r="A1"><v>12</v></c>'],
  ['decimal', '<c r="A1" s="0"><v>-12.5</v></c>'],
  ['declared number', '<c r="A1" t="n"><v>7</v></c>'],
  ['blank', '<c r="A1" s="0"/>'],
  ['blank with a space before its end', '<c r="A1" s="0" />'],
  ['blank with two tags', '<c r="A1" t="n"></c>'],
  ['shared text', '<c r="A1" t="s"><v>1</v></c>'],
  ['text of a formula', '<c r="A1" t="str"><f>B1&amp;""</f><v>a &lt; b</v></c>'],
  ['formula', '<c r="A1"><f>SUM(B1:C1)</f><v>3</v></c>'],
  ['formula of LibreOffice', '<c r="A1"><f aca="false">B1+C1</f><v>3</v></c>'],
  ['formula without its value', '<c r="A1"><f>B1</f></c>'],
  ['text of its own', '<c r="A1" t="inlineStr"><is><t>Xã Mỹ Đức &amp; x</t></is></c>'],
  ['number on lines of its own', '<c r="A1">\n  <v>5</v>\n</c>'],
  ['formula on lines of its own', '<c r="A1">\r\n\t<f>B1</f>\r\n\t<v>5</v>\r\n</c>'],
  ['text on lines of its own', '<c r="A1" t="inlineStr">\n <is>\n  <t>x</t>\n </is>\n</c>'],
];

test.each(usual)('%s: both ways say the same', (_, cell) => {
  expect(isFast(cell)).toBe(true);
  const rows = `<row r="1">${cell}\n <c r="B1"><v>1</v></c></row>`;
  expect(cellsOf(rows)).toEqual(cellsOf(slowly(rows)));
  expect(cellsOf(rows)).not.toHaveProperty('code');
});

test.each(usual)('%s: both ways say the same under a prefix', (_, cell) => {
  const prefixed = cell.replace(/<(\/?)(c|v|f|is|t)\b/g, '<$1x:$2');
  expect(isFast(prefixed, 'x:')).toBe(true);
  const rows = `<x:row r="1">${prefixed}</x:row>`;
  expect(cellsOf(rows)).toEqual(cellsOf(slowly(rows)));
  expect(cellsOf(rows)).toEqual(cellsOf(`<row r="1">${cell}</row>`));
});

test.each([
  ['an unknown shared text', '<c r="A1" t="s"><v>2</v></c>'],
  ['a shared text without its number', '<c r="A1" t="s"/>'],
  ['an empty shared text', '<c r="A1" t="s"><v></v></c>'],
  ['text where a number must be', '<c r="A1"><v>12a</v></c>'],
  ['a number that is none', '<c r="A1"><v>1-2</v></c>'],
  ['two values', '<c r="A1"><v>1</v><v>2</v></c>'],
  ['two formulas', '<c r="A1"><f>B1</f><f>C1</f><v>2</v></c>'],
  ['another row', '<c r="A2"><v>1</v></c>'],
  ['a column before the first', '<c r="1"><v>1</v></c>'],
  ['an unknown type', '<c r="A1" t="x"><v>1</v></c>'],
  ['a type cut short', '<c r="A1" t="inline"><is><t>x</t></is></c>'],
  ['an empty text', '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
  ['a text in runs', '<c r="A1" t="inlineStr"><is><r><t>x</t></r><r><t>y</t></r></is></c>'],
  ['a text twice', '<c r="A1" t="inlineStr"><is><t>x</t><t>y</t></is></c>'],
  ['a text and a value', '<c r="A1" t="inlineStr"><is><t>x</t></is><v>1</v></c>'],
  ['a value where a text must be', '<c r="A1" t="inlineStr"><v>1</v></c>'],
  ['a cell that does not close', '<c r="A1"><v>1</v>'],
  ['a text in CDATA', '<c r="A1" t="str"><v><![CDATA[a<b]]></v></c>'],
  ['one cell twice', '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'],
])('%s: both ways say the same', (_, cell) => {
  const rows = `<row r="1">${cell}</row>`;
  expect(cellsOf(rows)).toEqual(cellsOf(slowly(rows)));
});

test.each([
  ['place', '<c r="A1" r="B1"><v>1</v></c>'],
  ['type', '<c r="A1" t="n" t="s"><v>1</v></c>'],
  ['format', '<c r="A1" s="0" s="1"><v>1</v></c>'],
])('a cell with two values for its %s is not believed', (what, cell) => {
  const lost = [{ value: { kind: 'error', code: '' } }];
  expect(cellsOf(`<row r="1">${cell}</row>`)).toMatchObject(what === 'place' ? { code: 'badXml' } : lost);
});

test('a row with two numbers is refused', () => {
  expect(cellsOf('<row r="1" r="2"><c><v>1</v></c></row>')).toMatchObject({ code: 'badXml' });
});

test('a cell that stands in no row is no cell', () => {
  const rows = '<row r="1"/><c r="A1"><v>1</v></c><row r="2"><c r="A2"><v>2</v></c></row>';
  expect(cellsOf(rows)).toEqual([{ row: 1, col: 0, value: { kind: 'number', number: 2 }, formula: undefined }]);
});

test('a row under another prefix is read as well', () => {
  const rows = '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><row r="2"><c r="A2"><v>2</v></c></row>';
  const other = rows.replace(/x:/g, 'yy:');
  expect(cellsOf(rows)).toHaveLength(2);
  expect(cellsOf(other)).toEqual(cellsOf(rows));
});
