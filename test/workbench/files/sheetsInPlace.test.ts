import { unzipSync, zipSync } from 'fflate';
import { followSheets } from '../../../src/core/sheet/formula/followSheets';
import {
  formula,
  isFormula,
  number,
  text,
  type CellModel,
  type Content,
  type SheetModel,
} from '../../../src/core/sheet/model';
import { changedBytes, openBytes, type FileSource } from '../../../src/workbench/files/workbookBytes';
import type { BookSheet } from '../../../src/workbench/grid/bookModel';
import type { FileLoss } from '../../../src/xlsx/open/fileLoss';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { handMade } from '../../support/workbooks/handMade';
import { richBook } from '../../support/workbooks/richBook';

type Sheets = readonly BookSheet[];

async function sourceOf(bytes = richBook()): Promise<FileSource> {
  const { model, settings } = await openBytes(bytes, 'a.xlsm');
  const sheets = model.sheets.map((sheet, at) => ({ id: `s${at}`, model: sheet, shifts: [] }));
  return { bytes, name: 'a.xlsm', settings, sheets };
}

interface Outcome {
  readonly bytes: Uint8Array;
  readonly anew: readonly string[];
  readonly otherParts: readonly FileLoss[];
  /** Parts that are not what they were, gone ones with "-", new ones with "+". */
  readonly touched: readonly string[];
  read(part: string): string;
}

async function saved(change: (sheets: Sheets) => Sheets, bytes?: Uint8Array): Promise<Outcome> {
  const source = await sourceOf(bytes);
  const changed = await changedBytes(source, { ...source, sheets: change(source.sheets) });
  if (!changed) throw new Error('the whole file is written anew');
  const [before, after] = [unzipSync(source.bytes), unzipSync(changed.bytes)];
  const touched = [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((part) => {
    const [old, now] = [before[part], after[part]];
    if (!old) return [`+${part}`];
    return now ? (Buffer.from(old).equals(now) ? [] : [part]) : [`-${part}`];
  });
  const read = (part: string): string => new TextDecoder().decode(after[part]);
  return { ...changed, touched: touched.sort(), read };
}

const only =
  (id: string, change: (sheet: BookSheet) => BookSheet) =>
  (sheets: Sheets): Sheets =>
    sheets.map((sheet) => (sheet.id === id ? change(sheet) : sheet));
const remodelled =
  (more: Partial<SheetModel>) =>
  (sheet: BookSheet): BookSheet => ({
    ...sheet,
    model: { ...sheet.model, ...more },
  });

/** As the grid does: formulas of cells follow. */
const named =
  (id: string, name: string) =>
  (sheets: Sheets): Sheets => {
    const was = sheets.find((sheet) => sheet.id === id)?.model.name ?? '';
    const moves = new Map([[was.toLowerCase(), name]]);
    return sheets.map(({ model, ...rest }) => ({
      ...rest,
      model: {
        ...model,
        name: rest.id === id ? name : model.name,
        cells: model.cells.map(({ content, ...cell }) =>
          content && isFormula(content)
            ? { ...cell, content: { ...content, formula: followSheets(content.formula, moves) } }
            : { ...cell, ...(content ? { content } : {}) },
        ),
      },
    }));
  };

const SUMMARY: SheetModel = {
  name: 'Tổng hợp 2026',
  cells: [
    { row: 0, col: 0, content: text('Đơn vị'), style: 'a', note: 'Ghi chú' },
    { row: 1, col: 0, content: formula("'Số liệu'!A1*2", number(10)) },
  ],
  styles: { a: { font: { bold: true }, numberFormat: '0.0' } },
  columns: [{ width: 20 }],
  names: [{ name: 'TongHop.sheet', area: { top: 0, left: 0, bottom: 0, right: 0 }, scope: 'sheet' }],
  protected: true,
  gridlines: true,
};
const withSummary = (sheets: Sheets): Sheets => [...sheets, { id: 'neu', model: SUMMARY, shifts: [] }];

/** What a summary brings of its own. */
const BROUGHT = [
  '+xl/comments101.xml',
  '+xl/drawings/vmlDrawing101.vml',
  '+xl/worksheets/_rels/sheet101.xml.rels',
  '+xl/worksheets/sheet101.xml',
];
const LISTS = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];

test('a summary inserted into a workbook with charts and macros: all of its parts but four keep their bytes', async () => {
  const { bytes, touched, anew, read } = await saved(withSummary);
  expect(touched).toEqual([...BROUGHT, ...LISTS].sort());
  expect(anew).toEqual([]);
  expect(read('[Content_Types].xml')).toContain('sheet.macroEnabled.main+xml');
  const { model, losses } = await openBytes(bytes, 'a.xlsm');
  expect(model.sheets.map(({ name }) => name)).toEqual(['Số liệu', 'Tổng & hợp', 'Bảng', 'Ngoài', 'Tổng hợp 2026']);
  expect(losses.map(({ code }) => code)).toEqual(expect.arrayContaining(['macros', 'chartSheet', 'table', 'pivot']));
  // And once more, into the file that has one already.
  const again = await saved(
    only('s4', (sheet) => ({ ...sheet, shifts: [{ axis: 'rows' as const, at: 50, count: 1 }] })),
    bytes,
  );
  expect(again.anew).toEqual(['Tổng hợp 2026']);
});

test('a sheet that comes stands where the person put it; names by sheet and the sheet in front stay with theirs', async () => {
  const { read } = await saved((sheets) => [{ id: 'neu', model: SUMMARY, shifts: [] }, ...sheets]);
  const workbook = read('xl/workbook.xml');
  expect(sheetsIn(workbook)).toEqual(['Tổng hợp 2026', 'Số liệu', 'Biểu đồ', 'Tổng &amp; hợp', 'Bảng', 'Ngoài']);
  expect(workbook).toContain('activeTab="3"');
  expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="3">');
  expect(workbook).toContain('<definedName name="☏" localSheetId="1">');
  expect(workbook).toContain('<definedName name="TongHop.sheet" localSheetId="0">');
});

const sheetsIn = (workbook: string): readonly (string | undefined)[] =>
  Array.from(workbook.matchAll(/<sheet [^>]*?name="([^"]*)"/g), ([, name]) => name);

test('sheets that changed places: the workbook part alone; a chart sheet stays behind its neighbour', async () => {
  const { touched, read } = await saved((sheets) => [...sheets].reverse());
  expect(touched).toEqual(['xl/workbook.xml']);
  const workbook = read('xl/workbook.xml');
  expect(sheetsIn(workbook)).toEqual(['Ngoài', 'Bảng', 'Tổng &amp; hợp', 'Số liệu', 'Biểu đồ']);
  expect(workbook).toContain('activeTab="2"');
  expect(workbook).toContain('localSheetId="3">\'Số liệu\'!$A$1');
});

test('a sheet that hides and one that shows again: the workbook part alone, another sheet in front', async () => {
  const change = (sheets: Sheets): Sheets =>
    only('s2', remodelled({ hidden: false }))(only('s1', remodelled({ hidden: true }))(sheets));
  const { touched, read } = await saved(change);
  expect(touched).toEqual(['xl/workbook.xml']);
  expect(read('xl/workbook.xml')).toContain('activeTab="0"');
  const { sheets } = readWorkbook((await saved(change)).bytes, 'a.xlsm');
  expect(sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden', 'visible', 'visible']);
});

test('a sheet with another name: every reference follows, in parts nobody sees too', async () => {
  const { touched, read, bytes, anew } = await saved(named('s0', "Gốc '26"));
  expect(touched).toEqual([
    'docProps/app.xml',
    'xl/charts/chart1.xml',
    'xl/pivotCache/pivotCacheDefinition1.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet3.xml',
  ]);
  expect(anew).toEqual([]);
  const summary = read('xl/worksheets/sheet3.xml');
  expect(summary).toContain("<f>SUM('Gốc ''26'!A1:A4)</f>");
  expect(summary).toContain("<formula>'Gốc ''26'!$A$1&gt;3</formula>");
  expect(summary).toContain("<formula1>'Gốc ''26'!$A$1:$A$4</formula1>");
  expect(summary).toContain(`location="'Gốc ''26'!A1"`);
  expect(read('xl/charts/chart1.xml')).toContain("<c:f>'Gốc ''26'!$A$1:$A$4</c:f>");
  expect(read('xl/pivotCache/pivotCacheDefinition1.xml')).toContain(`sheet="Gốc '26"`);
  expect(read('xl/workbook.xml')).toContain("OFFSET('Gốc ''26'!$A$1,1,0)");
  expect(read('docProps/app.xml')).not.toContain('Số liệu');
  expect(readWorkbook(bytes, 'a.xlsm').sheets[1]?.cell(0, 0)?.formula).toBe("SUM('Gốc ''26'!A1:A4)");
});

test('a name taken over by a sheet that comes: old references go with the old sheet, new ones to the new', async () => {
  const cells = [{ row: 5, col: 0, content: formula("'Số liệu'!A1", number(1)) }];
  const { bytes } = await saved((sheets) => {
    const [first, second, ...others] = named('s0', 'Cũ')(sheets) as [BookSheet, BookSheet, ...BookSheet[]];
    const more = remodelled({ cells: [...second.model.cells, ...cells] })(second);
    return [first, more, ...others, { id: 'neu', model: { ...SUMMARY, name: 'Số liệu' }, shifts: [] }];
  });
  const sheet = readWorkbook(bytes, 'a.xlsm').sheets[1];
  expect([sheet?.cell(0, 0)?.formula, sheet?.cell(5, 0)?.formula]).toEqual(["SUM('Cũ'!A1:A4)", "'Số liệu'!A1"]);
});

test('a sheet that went: its parts and names go, what read from it says so', async () => {
  const { touched, read } = await saved((sheets) => sheets.slice(1));
  expect(touched).toEqual([
    '-xl/drawings/_rels/drawing1.xml.rels',
    '-xl/drawings/drawing1.xml',
    '-xl/media/image1.png',
    '-xl/worksheets/_rels/sheet1.xml.rels',
    '-xl/worksheets/sheet1.xml',
    '[Content_Types].xml',
    'docProps/app.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/charts/chart1.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet3.xml',
  ]);
  expect(read('[Content_Types].xml')).not.toMatch(/worksheets\/sheet1|drawing1/);
  expect(read('xl/worksheets/sheet3.xml')).toContain('<f>SUM(#REF!A1:A4)</f>');
  const workbook = read('xl/workbook.xml');
  expect(sheetsIn(workbook)).toEqual(['Biểu đồ', 'Tổng &amp; hợp', 'Bảng', 'Ngoài']);
  expect(workbook).toContain('<definedName name="Gốc">#REF!$A$1</definedName>');
  expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">');
  expect(workbook).not.toContain('☏');
});

test('a table that went with its sheet: formulas that named it stand as their results', async () => {
  const { read, touched } = await saved((sheets) => sheets.filter(({ id }) => id !== 's2'));
  expect(touched).toContain('-xl/tables/table1.xml');
  expect(read('xl/worksheets/sheet3.xml')).toContain('<c r="B1"><v>3</v></c>');
});

test('a sheet whose rows moved is written anew in its place, and nothing else', async () => {
  const cells = [{ row: 1, col: 0, content: number(5), style: 'a' }];
  const { touched, read, anew, bytes } = await saved(
    only('s0', (sheet) => ({
      ...remodelled({ cells, styles: { a: { numberFormat: '0.000' } } })(sheet),
      shifts: [{ axis: 'rows' as const, at: 50, count: 1 }],
    })),
  );
  expect(anew).toEqual(['Số liệu']);
  expect(touched).toEqual([
    '-xl/drawings/_rels/drawing1.xml.rels',
    '-xl/drawings/drawing1.xml',
    '-xl/media/image1.png',
    '-xl/worksheets/_rels/sheet1.xml.rels',
    '[Content_Types].xml',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
  const sheet = read('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('codeName="Sheet1"');
  expect(sheet).toContain('password="CC1A"');
  const { model } = await openBytes(bytes, 'a.xlsm');
  expect(model.sheets[0]?.cells).toMatchObject([{ row: 1, col: 0, content: number(5) }]);
  // A name no writer would write stays as it is.
  expect(read('xl/workbook.xml')).toContain('<definedName name="☏" localSheetId="0">\'Số liệu\'!$A$1</definedName>');
});

test('names of areas that moved, came and went', async () => {
  const at = (row: number) => ({ top: row, left: 0, bottom: row, right: 1 });
  const names = [
    { name: 'Gốc', area: at(4), scope: 'workbook' },
    { name: 'Mới', area: at(5), scope: 'sheet' },
  ] as const;
  const { touched, read } = await saved(only('s0', remodelled({ names })));
  expect(touched).toEqual(['xl/workbook.xml']);
  const workbook = read('xl/workbook.xml');
  expect(workbook).toContain('<definedName name="Gốc">\'Số liệu\'!$A$5:$B$5</definedName>');
  expect(workbook).toContain('<definedName name="Mới" localSheetId="0">\'Số liệu\'!$A$6:$B$6</definedName>');
  expect(workbook).not.toContain('☏');
  expect(workbook).toContain('name="Hàm"');
});

/** The first cell of the table holds something else, or nothing; the others and all looks stay. */
const head = (content: Content | undefined) =>
  only('s2', (sheet) => {
    const [{ content: _old, ...first }, ...others] = sheet.model.cells as [CellModel, ...CellModel[]];
    return remodelled({ cells: [{ ...first, ...(content ? { content } : {}) }, ...others] })(sheet);
  });
/** The table without the formula that names its column. */
const unnamed = (): Uint8Array => {
  const parts = unzipSync(richBook());
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet3.xml']).replace('Giá[Đơn giá]', 'ROWS(Giá)');
  return zipSync({ ...parts, 'xl/worksheets/sheet3.xml': new TextEncoder().encode(sheet) });
};

test('the head of a table column takes its column along', async () => {
  const { read, touched } = await saved(head(text('Giá "mới"')), unnamed());
  expect(touched).toEqual(['xl/tables/table1.xml', 'xl/workbook.xml', 'xl/worksheets/sheet4.xml']);
  expect(read('xl/tables/table1.xml')).toContain('name="Giá &quot;mới&quot;"/>');
});

test.each<readonly [string, Uint8Array, Content | undefined]>([
  ['a number', unnamed(), number(2026)],
  ['nothing', unnamed(), undefined],
  ['two lines', unnamed(), text('a\nb')],
  ['another name while a formula has the old one', richBook(), text('Giá mới')],
])('the head of a table column cannot be %s: the place is named', async (_name, bytes, content) => {
  const refused = { code: 'tableHead', sheet: 'Bảng', place: 'A1' };
  await expect(saved(head(content), bytes)).rejects.toMatchObject(refused);
});

test.each<readonly [string, (sheets: Sheets) => Sheets, object]>([
  ['a name with signs no sheet may have', named('s0', 'a/b'), { code: 'sheetName', sheet: 'a/b' }],
  ['the name of another sheet', named('s0', 'BẢNG'), { code: 'sheetName', sheet: 'BẢNG' }],
  ['the name of a sheet nobody sees here', named('s0', 'Biểu đồ'), { code: 'sheetName', sheet: 'Biểu đồ' }],
  [
    'a name of an area that is none',
    only('s0', remodelled({ names: [{ name: 'A1', area: { top: 0, left: 0, bottom: 0, right: 0 }, scope: 'sheet' }] })),
    { code: 'badName', sheet: 'Số liệu', place: 'A1' },
  ],
  [
    'a text no cell takes',
    only('s0', remodelled({ cells: [{ row: 0, col: 0, content: text('a'.repeat(32_768)) }] })),
    { code: 'textTooLong', sheet: 'Số liệu', place: 'A1' },
  ],
])('%s is refused with its place', async (_name, change, refused) => {
  await expect(saved(change)).rejects.toMatchObject(refused);
});

test('a file whose only visible sheets would hide is refused', async () => {
  const hide = (sheets: Sheets): Sheets => sheets.map(remodelled({ hidden: true }));
  const file = handMade({ rows: '', sheets: ['name="A"', 'name="B"'] });
  await expect(saved(hide, file)).rejects.toMatchObject({ code: 'noVisibleSheet' });
});

test('rows that come: charts, names, rules, links and pivot sources elsewhere follow; what was carried off is told', async () => {
  const shifts = [{ axis: 'rows', at: 2, count: 3 }] as const;
  const { read, anew, otherParts } = await saved(only('s0', (sheet) => ({ ...sheet, shifts })));
  expect([anew, otherParts]).toEqual([['Số liệu'], []]);
  expect(read('xl/charts/chart1.xml')).toContain("<c:f>'Số liệu'!$A$1:$A$7</c:f>");
  expect(read('xl/pivotCache/pivotCacheDefinition1.xml')).toContain('ref="A1:A7"');
  expect(read('xl/worksheets/sheet3.xml')).toContain("<formula1>'Số liệu'!$A$1:$A$7</formula1>");
  // The grid says what formulas of cells read now.
  expect(read('xl/worksheets/sheet3.xml')).toContain("<f>SUM('Số liệu'!A1:A4)</f>");
  const gone = await saved(only('s0', (sheet) => ({ ...sheet, shifts: [{ axis: 'rows', at: 0, count: -1 }] })));
  expect(gone.read('xl/workbook.xml')).toContain("OFFSET('Số liệu'!#REF!,1,0)");
  expect(gone.read('xl/worksheets/sheet3.xml')).toContain('location="\'Số liệu\'!#REF!"');
  const carried = await saved(only('s0', (sheet) => ({ ...sheet, shifts: [{ moved: 'lines' }] })));
  expect(carried.otherParts).toContainEqual({ code: 'pointers', sheet: 'Số liệu', count: 7 });
});
