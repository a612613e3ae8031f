import { strFromU8, unzipSync, zipSync } from 'fflate';
import { drawReturnPage } from '../../../../src/core/returned/returnPage';
import { markWorkbook, unmarkWorkbook, type CellToMark } from '../../../../src/xlsx/patch/marks/markWorkbook';
import { readWorkbook } from '../../../../src/xlsx/read/readWorkbook';
import { handMade, handMadeParts, relation, type HandMade } from '../../../support/workbooks/handMade';

const STYLES =
  '<fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="3" xfId="0" applyNumberFormat="1"/></cellXfs>';
const ROWS =
  '<row r="1" spans="1:4"><c r="A1" s="1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="3" ht="20"/><row r="6"><c r="A6"><v>1</v></c></row>';
const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const book = (more: HandMade = {}): Uint8Array => handMade({ rows: ROWS, styles: STYLES, ...more });
const sheetName = readWorkbook(book(), 'a.xlsx').sheets[0]?.name ?? '';

const mark = (cell: string, severity: CellToMark['severity'] = 'error'): CellToMark => ({
  sheet: sheetName,
  cell,
  severity,
  note: `Sai ở ${cell}.`,
});

async function marked(bytes: Uint8Array, cells: readonly CellToMark[]) {
  const words = { vi: 'Sai.', en: 'Wrong.' };
  const faults = cells.map(({ sheet, cell, severity }) => ({ sheet, cell, severity, what: words, todo: words }));
  const report = { file: 'a.xlsx', unit: 'xã A', year: 2024, today: '2024-12-01', faults };
  return markWorkbook(bytes, 'a.xlsx', {
    cells,
    faults: faults.length,
    page: (kept, marks, taken) => drawReturnPage(report, { tokens: [`TL-${'a'.repeat(32)}`], kept, marks }, taken),
  });
}

/** The marked bytes; a refusal fails the test. */
async function markedBytes(bytes: Uint8Array, cells: readonly CellToMark[]): Promise<Uint8Array> {
  const found = await marked(bytes, cells);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

const texts = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const EVERY = ['A1', 'B1', 'C1', 'B3', 'A5', 'B6'].map((cell) => mark(cell));
const COMMENTS = `<comments xmlns="${MAIN}"><authors><author>An</author></authors><commentList><comment ref="A1" authorId="0"><text><t>cũ</t></text></comment></commentList></comments>`;
const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202"></v:shapetype><v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';
const noted: HandMade = {
  afterRows: '<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="v"/>',
  parts: {
    'xl/comments1.xml': COMMENTS,
    'xl/drawings/vmlDrawing1.vml': VML,
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('c', 'comments', '../comments1.xml')}${relation('v', 'vmlDrawing', '../drawings/vmlDrawing1.vml')}</Relationships>`,
  },
};
const cases: readonly (readonly [string, HandMade])[] = [
  ['cells that are there, are missing, and in rows that are missing', {}],
  ['a cell with a note', noted],
  ['names of its own', { afterSheets: '<definedNames><definedName name="a">1</definedName></definedNames>' }],
  ['merged cells', { afterRows: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' }],
];

test.each(cases)('%s: marked twice is marked once, and unmarked is what it was', async (_name, more) => {
  const before = book(more);
  const once = await markedBytes(before, EVERY);
  expect(Buffer.from(await markedBytes(once, EVERY)).equals(Buffer.from(once))).toBe(true);
  const after = unmarkWorkbook(once, 'a.xlsx');
  expect(after && texts(after)).toEqual(texts(before));
});

test('figures stay, the page is last, a mark is our colour over the own format', async () => {
  const file = readWorkbook(await markedBytes(book(), EVERY), 'a.xlsx');
  expect(file.sheets.map(({ name }) => name)).toEqual([sheetName, 'Trả lại']);
  expect(
    Array.from(file.sheets[0]?.cells() ?? [], ({ value }) => (value.kind === 'number' ? value.number : '?')),
  ).toEqual([1, 2, 1]);
  const { 'xl/styles.xml': styles = '', [SHEET]: sheet = '' } = texts(await markedBytes(book(), [mark('A1')]));
  const [, format = ''] = /<c r="A1" s="(\d+)"/.exec(sheet) ?? [];
  const formats = styles.slice(styles.indexOf('<cellXfs')).match(/<xf [^>]*>/g) ?? [];
  expect([formats[Number(format)], /FFFFC7CE/.test(styles)]).toEqual([
    expect.stringMatching(/fillId="2"[^]*numFmtId="3"|numFmtId="3"[^]*fillId="2"/),
    true,
  ]);
});

test('a covered cell of a merged area is marked at its first; two faults of a cell are one note', async () => {
  const merged = book({ afterRows: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' });
  const bytes = texts(await markedBytes(merged, [mark('B1', 'warning'), { ...mark('A1'), note: 'Khác.' }]));
  const comments = Object.entries(bytes).find(([name]) => /comments/i.test(name) && name.endsWith('.xml'))?.[1] ?? '';
  expect(comments.match(/<comment /g)).toHaveLength(1);
  expect(comments).toMatch(/ref="A1"[^]*Sai ở B1\.\nKhác\./);
});

test('what a unit mended stays mended, what it painted itself stays painted', async () => {
  const parts = unzipSync(await markedBytes(book(), [mark('A1'), mark('B1')]));
  const sheet = strFromU8(parts[SHEET] ?? new Uint8Array());
  const mended = sheet.replace(/<c r="B1" s="\d+"\/>/, (cell) => cell.replace('/>', '><v>7</v></c>'));
  const off = unmarkWorkbook(zipSync({ ...parts, [SHEET]: new TextEncoder().encode(mended) }), 'a.xlsx');
  expect(off && texts(off)[SHEET]).toContain('<c r="A1" s="1"><v>1</v></c><c r="B1"><v>7</v></c>');
  const painted = sheet.replace(/<c r="A1" s="\d+"/, '<c r="A1" s="0"');
  const kept = unmarkWorkbook(zipSync({ ...parts, [SHEET]: new TextEncoder().encode(painted) }), 'a.xlsx');
  expect(kept && texts(kept)[SHEET]).toContain('<c r="A1" s="0">');
});

test('what takes no marks is said so, and what has none is left alone', async () => {
  const signed = zipSync({
    ...handMadeParts({ rows: ROWS, styles: STYLES }),
    '_xmlsignatures/a.xml': new Uint8Array(),
  });
  expect(await marked(signed, [mark('A1')])).toBe('signed');
  expect(await marked(book({ styles: '' }), [mark('A1')])).toBe('refused');
  const stray = book({ rows: '<row r="1"><c r="A1" s="9"><v>1</v></c></row>' });
  expect(await marked(stray, [mark('A1')])).toBe('refused');
  expect(unmarkWorkbook(book(), 'a.xlsx')).toBeUndefined();
});
