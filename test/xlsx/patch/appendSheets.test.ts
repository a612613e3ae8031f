import { unzipSync } from 'fflate';
import { isFormula, number, text, type CellModel, type SheetModel } from '../../../src/core/sheet/model';
import { openWorkbook } from '../../../src/xlsx/open/openWorkbook';
import { WorkbookPatch } from '../../../src/xlsx/patch/patchWorkbook';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { handMade, relation, relations, type HandMade } from '../../support/workbooks/handMade';
import { fullWorkbook } from '../write/fullWorkbook';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts><fonts count="1"><font><name val="Arial"/><sz val="9"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0"/></cellStyles>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook of somebody else with notes, macros and a chart sheet. */
const FOREIGN: HandMade = {
  rows: '<row r="1"><c r="A1" s="1"><v>5</v></c></row>',
  sheets: ['name="Số liệu"', 'name="Biểu đồ"'],
  styles: STYLES,
  afterSheets:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'Số liệu\'!$A$1</definedName></definedNames>',
  parts: {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    'xl/_rels/workbook.xml.rels': relations(
      relation('s1', 'worksheet', 'worksheets/sheet1.xml') +
        relation('s2', 'chartsheet', 'chartsheets/sheet1.xml') +
        relation('rId1', 'styles', 'styles.xml'),
    ),
    'xl/worksheets/sheet2.xml': null,
    'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    'xl/vbaProject.bin': new Uint8Array(500).fill(7),
    'xl/comments1.xml': '<comments/>',
    'xl/drawings/vmlDrawing1.vml': '<xml><o:idmap v:ext="edit" data="1,3"/><br></xml>',
  },
};

async function appended(file: HandMade, sheets: readonly SheetModel[]): Promise<Uint8Array | undefined> {
  const patch = new WorkbookPatch(handMade(file), 'a.xlsm');
  const old = patch.worksheets.map((name, from) => ({ from, name, names: [] }));
  const come = sheets.map(({ name, hidden }, written) => ({
    written,
    name,
    names: [],
    ...(hidden ? { state: 'hidden' as const } : {}),
  }));
  return patch.arrange([...old, ...come], await writeWorkbook({ sheets })) ? patch.bytes() : undefined;
}

const whole = async (): Promise<Uint8Array> => (await appended(FOREIGN, fullWorkbook.sheets)) ?? new Uint8Array();

test('all parts but types, workbook, its links and styles keep their bytes', async () => {
  const [before, after] = [unzipSync(handMade(FOREIGN)), unzipSync(await whole())];
  const changed = Object.keys(before).filter(
    (part) => !Buffer.from(before[part] ?? []).equals(after[part] ?? Buffer.of()),
  );
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
  ]);
});

/** What a cell says and looks like; texts, numbers and formulas alike. */
function seen({ styles }: SheetModel, { content, style, ...rest }: CellModel): object {
  const value = content && isFormula(content) ? { formula: content.formula, value: content.value } : content;
  const { numberFormat, ...look } = styles[style ?? ''] ?? {};
  const font = { name: 'Times New Roman', size: 12, ...look.font };
  return { ...rest, value, look: { ...look, font }, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

test('the sheets open as they open from a file of their own, and the old one as before', async () => {
  const { model } = await openWorkbook(await whole(), 'a.xlsm');
  const { model: alone } = await openWorkbook(await writeWorkbook(fullWorkbook), 'a.xlsx');
  expect(model.sheets.map(({ name }) => name)).toEqual(['Số liệu', ...alone.sheets.map(({ name }) => name)]);
  expect(model.sheets[0]?.cells).toMatchObject([{ content: number(5) }]);
  expect(model.sheets[0]?.styles[model.sheets[0].cells[0]?.style ?? '']?.numberFormat).toBe('0.000');
  alone.sheets.forEach((sheet, at) => {
    const now = model.sheets[at + 1];
    if (!now) throw new Error('a sheet is gone');
    const filled = (one: SheetModel) => one.cells.filter(({ content, note, link }) => content ?? note ?? link);
    expect(filled(now).map((cell) => seen(now, cell))).toEqual(filled(sheet).map((cell) => seen(sheet, cell)));
    const { cells: _c, styles: _s, ...frame } = now;
    const { cells: _d, styles: _t, ...expected } = sheet;
    expect(frame).toEqual(expected);
  });
});

test('ids are their own: sheets, names by sheet, shapes of notes, formats', async () => {
  const parts = unzipSync(await whole());
  const read = (part: string): string => new TextDecoder().decode(parts[part]);
  const workbook = read('xl/workbook.xml');
  expect(Array.from(workbook.matchAll(/sheetId="(\d+)"/g), ([, id]) => id)).toEqual(['1', '2', '3', '4', '5']);
  expect(workbook).toContain('<definedName name="TH.A01" localSheetId="2">');
  expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">\'Số liệu\'!$A$1</definedName>');
  const vml = Object.keys(parts).find((part) => part.endsWith('.vml') && part !== 'xl/drawings/vmlDrawing1.vml') ?? '';
  expect(read(vml)).toMatch(/data="4".*id="_x0000_s4097"/s);
  const numbers = Array.from(read('xl/styles.xml').matchAll(/<numFmt numFmtId="(\d+)"/g), ([, id]) => id);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.slice(0, 2)).toEqual(['170', '171']);
  expect(read('xl/styles.xml')).toContain(
    '<font><b/><sz val="12"/><color rgb="FFFFFFFF"/><name val="Times New Roman"/></font>',
  );
  const added = Object.keys(parts).filter((part) => /^xl\/worksheets\/sheet1\d\d/.test(part));
  expect(added.map((part) => /tabSelected="1"/.test(read(part)))).toEqual([false, false, false]);
});

test('styles under a prefix take ours with their own vocabulary', async () => {
  const styles = `<x:styleSheet xmlns:x="${MAIN}"><x:cellXfs count="1"><x:xf numFmtId="0"/></x:cellXfs><x:extLst/></x:styleSheet>`;
  const bytes = await appended({ ...FOREIGN, styles: '', parts: { ...FOREIGN.parts, 'xl/styles.xml': styles } }, [
    fullWorkbook.sheets[0] as SheetModel,
  ]);
  const { model, losses } = await openWorkbook(bytes ?? new Uint8Array(), 'a.xlsm');
  const sheet = model.sheets[1];
  expect(losses.map(({ code }) => code)).not.toContain('damaged');
  expect(sheet?.styles[sheet.cells[0]?.style ?? '']?.font?.bold).toBe(true);
});

const plain: SheetModel = {
  name: 'Mới',
  cells: [{ row: 0, col: 0, content: text('=1') }],
  styles: {},
  columns: [],
  protected: false,
  gridlines: true,
};

test.each<readonly [string, HandMade, SheetModel]>([
  ['no styles', { ...FOREIGN, parts: { ...FOREIGN.parts, 'xl/styles.xml': null } }, plain],
  [
    'the strict vocabulary',
    {
      ...FOREIGN,
      parts: {
        ...FOREIGN.parts,
        'xl/styles.xml': `<styleSheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">${STYLES}</styleSheet>`,
      },
    },
    plain,
  ],
  ['a sheet of that name', FOREIGN, { ...plain, name: 'SỐ LIỆU' }],
  [
    'a name that is taken',
    { ...FOREIGN, afterSheets: '<definedNames><definedName name="th.x">1</definedName></definedNames>' },
    { ...plain, names: [{ name: 'TH.x', area: { top: 0, left: 0, bottom: 0, right: 0 }, scope: 'workbook' }] },
  ],
])('a file with %s is left alone', async (_name, file, sheet) => {
  expect(await appended(file, [sheet])).toBeUndefined();
});

test('a text is still no formula', async () => {
  const bytes = await appended(FOREIGN, [plain]);
  const sheet = readWorkbook(bytes ?? new Uint8Array(), 'a.xlsm').sheets[1];
  expect([sheet?.cell(0, 0)?.value, sheet?.cell(0, 0)?.formula]).toEqual([{ kind: 'text', text: '=1' }, undefined]);
});

test('a cell that names a format beyond those of the file names none after formats were added', async () => {
  const rows = '<row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1" s="3"><v>6</v></c></row>';
  const file = (await appended({ ...FOREIGN, rows }, fullWorkbook.sheets)) ?? new Uint8Array();
  const sheet = new TextDecoder().decode(unzipSync(file)['xl/worksheets/sheet1.xml']);
  expect(sheet).toContain('<c r="A1" s="1"><v>5</v></c><c r="B1" s="65003"><v>6</v></c>');
  const cellOf = (bytes: Uint8Array) => readWorkbook(bytes, 'a.xlsm').sheets[0]?.cell(0, 1)?.value;
  expect(cellOf(file)).toEqual(cellOf(handMade({ ...FOREIGN, rows })));
});
