import { unzipSync } from 'fflate';
import type { SheetModel } from '../../../src/core/sheet/model';
import { changedBytes, openBytes } from '../../../src/workbench/files/workbookBytes';
import { handMade, relation, relations, type HandMade } from '../../support/workbooks/handMade';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES =
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs><dxfs count="1"><dxf><font><i/></font></dxf></dxfs>';
const RULES =
  '<conditionalFormatting sqref="A1"><cfRule type="iconSet" priority="1"><iconSet><cfvo type="min"/></iconSet></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="B1"><formula1>1</formula1></dataValidation></dataValidations><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>';

const NOTED: HandMade = {
  rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
  styles: STYLES,
  afterRows: '<legacyDrawing r:id="rId2"/>',
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      relation('rId1', 'comments', '../comments1.xml') + relation('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
    ),
    'xl/comments1.xml':
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Lan</author></authors><commentList><comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>một</t></r></text></comment><comment ref="B2" authorId="0"><text><t>hai</t></text></comment></commentList></comments>',
    'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:idmap v:ext="edit" data="1"/><br>${box(0, 0)}${box(1, 1)}<v:shape id="nút"><x:ClientData ObjectType="Button"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`,
  },
};

function box(row: number, col: number): string {
  return `<v:shape id="_x0000_s10${row}${col}"><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row>\n<x:Column>${col}</x:Column></x:ClientData></v:shape>`;
}

async function saved(file: HandMade, change: (sheet: SheetModel) => Partial<SheetModel>) {
  const bytes = handMade(file);
  const { model, settings } = await openBytes(bytes, 'a.xlsx');
  const sheets = model.sheets.map((sheet, at) => ({ id: `s${at}`, model: sheet, shifts: [] }));
  const source = { bytes, name: 'a.xlsx', settings, sheets };
  const now = sheets.map((one) => ({ ...one, model: { ...one.model, ...change(one.model) } }));
  const changed = await changedBytes(source, { settings, sheets: now });
  if (!changed) throw new Error('the whole file is written anew');
  const parts = unzipSync(changed.bytes);
  const read = (part: string): string => new TextDecoder().decode(parts[part]);
  return { ...changed, read, again: (await openBytes(changed.bytes, 'a.xlsx')).model.sheets[0] };
}

const area = { top: 0, left: 0, bottom: 3, right: 0 };
const condition = { type: 'formula', area, formula: 'A1>1', style: { bold: true } } as const;
const rule = {
  areas: [area],
  rule: { type: 'list', values: ['a', 'b'] },
  allowBlank: true,
  error: { style: 'stop', title: '', text: '' },
} as const;

test('conditional formats and input rules take the place of the old ones, their looks behind those of the file', async () => {
  const { read, reruled, anew, again } = await saved(
    { rows: '<row r="1"/>', styles: STYLES, afterRows: RULES },
    () => ({
      conditionalFormats: [condition],
      validations: [rule],
    }),
  );
  expect(anew).toEqual([]);
  expect(reruled).toEqual([
    ['Biểu 01', 'validations'],
    ['Biểu 01', 'conditionalFormats'],
  ]);
  const sheet = read(SHEET);
  expect(sheet).not.toMatch(/iconSet|type="whole"/);
  expect(sheet).toMatch(/<\/sheetData><conditionalFormatting .*dxfId="1".*<dataValidations .*<pageMargins left="1"/);
  expect(again?.conditionalFormats).toEqual([condition]);
  expect(again?.validations).toEqual([rule]);
});

test.each<readonly [string, string]>([
  [
    'younger kinds',
    '<extLst><ext><x14:dataValidations xmlns:x14="x"><x14:dataValidation/></x14:dataValidations></ext></extLst>',
  ],
])('a sheet with %s is written anew where its rules change', async (_name, afterRows) => {
  const { anew } = await saved({ rows: '', styles: STYLES, afterRows }, () => ({ validations: [rule] }));
  expect(anew).toEqual(['Biểu 01']);
});

const noted = (notes: readonly (readonly [row: number, col: number, note: string])[]) => () => ({
  cells: [
    ...notes.map(([row, col, note]) => ({
      row,
      col,
      note,
      ...(row === 0 && col === 0 ? { content: { kind: 'number', number: 1 } as const } : {}),
    })),
  ],
});

test('notes: one says something else, one goes, one comes; the others and the shapes of others stay', async () => {
  const { read, anew, again } = await saved(
    NOTED,
    noted([
      [0, 0, 'một'],
      [4, 2, 'ba & bốn'],
    ]),
  );
  expect(anew).toEqual([]);
  expect(again?.cells.filter(({ note }) => note !== undefined)).toMatchObject([
    { row: 0, col: 0, note: 'một' },
    { row: 4, col: 2, note: 'ba & bốn' },
  ]);
  const comments = read('xl/comments1.xml');
  expect(comments).toContain('<comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>một</t></r></text></comment>');
  expect(comments).toContain('<authors><author>Lan</author><author></author></authors>');
  expect(comments).toContain('<comment ref="C5" authorId="1">');
  const drawing = read('xl/drawings/vmlDrawing1.vml');
  expect(drawing).toContain('data="2,1"');
  expect(drawing).toContain('id="nút"');
  expect(drawing).toContain(box(0, 0));
  expect(drawing).not.toContain(box(1, 1));
  expect(drawing).toMatch(/<v:shapetype xmlns:v=.*id="_x0000_s2049".*<x:Row>4<\/x:Row><x:Column>2<\/x:Column>/s);
});

test('a note with another text keeps its author and its box', async () => {
  const { read } = await saved(
    NOTED,
    noted([
      [0, 0, 'khác'],
      [1, 1, 'hai'],
    ]),
  );
  expect(read('xl/comments1.xml')).toContain(
    '<comment ref="A1" authorId="0"><text><r><t>khác</t></r></text></comment>',
  );
  expect(read('xl/drawings/vmlDrawing1.vml')).toBe(NOTED.parts?.['xl/drawings/vmlDrawing1.vml']);
});

test('the first note of a sheet brings its parts', async () => {
  const { read, again } = await saved(
    { rows: '<row r="1"><c r="A1"><v>1</v></c></row>', afterRows: '<tableParts/>' },
    noted([[0, 0, 'mới']]),
  );
  expect(again?.cells).toMatchObject([{ note: 'mới' }]);
  expect(read(SHEET)).toMatch(/<legacyDrawing [^>]*r:id="[^"]+"\/><tableParts\/>/);
  expect(read('[Content_Types].xml')).toContain('spreadsheetml.comments+xml');
});
