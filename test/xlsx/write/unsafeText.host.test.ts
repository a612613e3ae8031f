import type { CellModel, WorkbookModel } from '../../../src/core/sheet/model';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { libreOffice, openpyxl, part, type SheetFacts } from './readBack';

const LONE = `${String.fromCharCode(0xd800)}x`;
const texts = [
  '=1+1',
  '+84 912',
  '-5',
  '@SUM(A1)',
  '-',
  '–',
  '\t=1',
  '\r=1',
  '#N/A',
  '#REF!',
  'TRUE',
  '02031',
  '1e5',
  '',
  ' hai đầu ',
  'dòng 1\ndòng 2',
  '<b>&"\'',
  ']]>',
  '_x000D_',
  'Nguyễn Thị Đẹp',
  '\u{1F600}',
  "'=1",
];

function column(values: readonly string[]): WorkbookModel {
  const cells = values.map((value, row): CellModel => ({
    row,
    col: 0,
    content: { kind: 'text', text: value },
    style: 'own',
  }));
  const styles = { own: { font: { bold: true }, locked: false } };
  return { sheets: [{ name: 'Chữ', cells, styles, columns: [], protected: false, gridlines: true }] };
}

let file: Uint8Array;
let read: SheetFacts['cells'];
beforeAll(async () => {
  file = await writeWorkbook(column(texts));
  read = openpyxl(file).sheets[0]?.cells ?? {};
});

test('every text is a string cell and no formula is in the file', () => {
  const xml = part(file, 'xl/worksheets/sheet1.xml');
  expect(xml).not.toContain('<f>');
  expect(xml.match(/<c [^>]*>/g)?.every((cell) => cell.includes(' t="s"'))).toBe(true);
});

test('openpyxl reads the texts as they were, as strings', () => {
  texts.forEach((value, row) => {
    const found = read[`A${row + 1}`];
    // openpyxl shows Excel's escapes, and an empty text as none.
    const shown = (found?.value ?? '') as string;
    expect(shown.replace('_x000D_=', '\r=').replace('_x005F_', '_')).toBe(value);
    expect(found?.type === 's' || value === '').toBe(true);
  });
});

test('LibreOffice keeps them texts through opening, calculating and saving', () => {
  const cells = openpyxl(libreOffice(file, 'xlsx')).sheets[0]?.cells ?? {};
  const kept = texts.map((value, row) => [value, row] as const).filter(([value]) => !/[\r\t\n]|_x|^$/.test(value));
  for (const [value, row] of kept) expect(cells[`A${row + 1}`]).toMatchObject({ value, type: 's' });
});

test.each([
  ['=1+1', true],
  ['+84 912', true],
  ['-5', true],
  ['@SUM(A1)', true],
  ['\t=1', true],
  ['\r=1', true],
  ['-', false],
  ['–', false],
  ['02031', false],
])('%j carries the quote prefix: %s, and keeps its style', (value, quoted) => {
  const row = texts.indexOf(value) + 1;
  const style = read[`A${row}`]?.style;
  expect(style).toMatchObject({ quoted, locked: false, font: ['Times New Roman', 12, true, false, null] });
});

test('a lone surrogate and control characters are written the way Excel writes them', async () => {
  const written = await writeWorkbook(column([LONE, '\u0000\u001f']));
  const strings = part(written, 'xl/sharedStrings.xml');
  expect(strings).toContain('<t>_xD800_x</t>');
  expect(strings).toContain('<t>_x0000__x001F_</t>');
});

test('formula texts and values are escaped too', async () => {
  const content = {
    kind: 'formula',
    formula: 'IF(A1<2,"a&b","_x0041_")',
    value: { kind: 'text', text: '=<&>' },
  } as const;
  const sheet = {
    name: 'F',
    cells: [{ row: 0, col: 0, content }],
    styles: {},
    columns: [],
    protected: false,
    gridlines: true,
  };
  const written = await writeWorkbook({ sheets: [sheet] });
  expect(openpyxl(written).sheets[0]?.cells['A1']).toMatchObject({ type: 'f', cached: '=<&>' });
  expect(part(written, 'xl/worksheets/sheet1.xml')).toContain(
    't="str"><f>IF(A1&lt;2,&quot;a&amp;b&quot;,&quot;_x005F_x0041_&quot;)</f>',
  );
});
