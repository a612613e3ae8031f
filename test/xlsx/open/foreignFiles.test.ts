import { strToU8 } from 'fflate';
import type { SheetModel } from '../../../src/core/sheet/model';
import { address } from '../../../src/core/sheet/address';
import type { FileLoss } from '../../../src/xlsx/open/fileLoss';
import { openWorkbook } from '../../../src/xlsx/open/openWorkbook';
import { WorkbookError } from '../../../src/xlsx/read/workbookError';
import {
  handMade,
  handMadeParts,
  relation,
  relations,
  worksheet,
  type HandMade,
} from '../../support/workbooks/handMade';
import { rawZip } from '../../support/workbooks/rawZip';
import { zipSync } from 'fflate';

const MICROSOFT = 'http://schemas.microsoft.com/office/2006/relationships';

async function opened(
  book: HandMade,
): Promise<{ readonly sheets: readonly SheetModel[]; readonly losses: readonly FileLoss[] }> {
  const { model, losses } = await openWorkbook(handMade(book), 'lạ.xlsx');
  return { sheets: model.sheets, losses };
}

/** Formulas and values of a sheet by address. */
function contents(sheet: SheetModel | undefined): Readonly<Record<string, unknown>> {
  const cells = (sheet?.cells ?? []).filter(({ content }) => content);
  return Object.fromEntries(
    cells.map((cell) => {
      const { content } = cell;
      const value =
        content?.kind === 'formula' ? `=${content.formula}` : content && 'number' in content ? content.number : content;
      return [address(cell), value];
    }),
  );
}

const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;

describe('formulas in every spelling', () => {
  test('each follower of a shared formula has its own text', async () => {
    const { sheets, losses } = await opened({
      rows:
        row(
          1,
          '<c r="A1"><f t="shared" ref="A1:B3" si="0">C1+$D$1*SUM(E:E,Z$1:Z1)</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>',
        ) +
        row(2, '<c r="A2"><f t="shared" si="0"></f><v>3</v></c>') +
        row(3, '<c r="B3"><f si="0" t="shared"/></c>'),
    });
    expect(contents(sheets[0])).toEqual({
      A1: '=C1+$D$1*SUM(E:E,Z$1:Z1)',
      B1: '=D1+$D$1*SUM(F:F,AA$1:AA1)',
      A2: '=C2+$D$1*SUM(E:E,Z$1:Z2)',
      B3: '=D3+$D$1*SUM(F:F,AA$1:AA3)',
    });
    expect(losses).toEqual([]);
  });

  test('a number that is given away twice leads to the master around the cell', async () => {
    const { sheets } = await opened({
      rows:
        row(1, '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c>') +
        row(2, '<c r="A2"><f t="shared" si="0"/><v>1</v></c>') +
        row(5, '<c r="A5"><f t="shared" ref="A5:A6" si="0">C5*2</f><v>1</v></c>') +
        row(6, '<c r="A6"><f t="shared" si="0"/><v>1</v></c>'),
    });
    expect(contents(sheets[0])).toEqual({ A1: '=B1', A2: '=B2', A5: '=C5*2', A6: '=C6*2' });
  });

  test('an array in one cell is a formula; arrays and data tables over several keep their results, and are named', async () => {
    const { sheets, losses } = await opened({
      rows:
        row(1, '<c r="A1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>6</v></c><c r="B1"><v>1</v></c>') +
        row(2, '<c r="A2"><f t="array" ref="A2:A3">B1:B2*2</f><v>2</v></c><c r="B2"><v>2</v></c>') +
        row(3, '<c r="A3"><v>4</v></c><c r="C3"><f t="dataTable" ref="C3:C4" dt2D="0" dtr="0" r1="B1"/><v>7</v></c>') +
        row(4, '<c r="C4"><v>8</v></c>'),
    });
    expect(contents(sheets[0])).toEqual({ A1: '=SUM(B1:B2*2)', B1: 1, A2: 2, B2: 2, A3: 4, C3: 7, C4: 8 });
    expect(losses).toEqual([{ code: 'arrayFormula', sheet: 'Biểu 01', count: 3 }]);
  });
});

describe('sheets of other kinds are named and cost nothing', () => {
  test.each([
    ['chartsheet', '', 'chartSheet'],
    ['dialogsheet', '', 'dialogSheet'],
    [`${MICROSOFT}/xlMacrosheet`, '', 'macroSheet'],
  ])('%s', async (type, _none, code) => {
    const link = relation('s1', 'worksheet', 'worksheets/sheet1.xml');
    const other = `<Relationship Id="s2" Type="${type.includes('/') ? type : `x/${type}`}" Target="other/sheet1.xml"/>`;
    const { sheets, losses } = await opened({
      rows: row(1, '<c r="A1"><v>5</v></c>'),
      sheets: ['name="Biểu 01"', 'name="Khác"'],
      parts: {
        'xl/_rels/workbook.xml.rels': relations(link + other),
        'xl/other/sheet1.xml': '<x/>',
        'xl/worksheets/sheet2.xml': null,
      },
    });
    expect(sheets.map(({ name }) => name)).toEqual(['Biểu 01']);
    expect(contents(sheets[0])).toEqual({ A1: 5 });
    expect(losses).toEqual([{ code, sheet: 'Khác', count: 1 }]);
  });

  test('a module without a part', async () => {
    const { losses } = await opened({
      sheets: ['name="Biểu 01"', 'name="Module1"'],
      parts: {
        'xl/_rels/workbook.xml.rels': relations(relation('s1', 'worksheet', 'worksheets/sheet1.xml')),
        'xl/worksheets/sheet2.xml': null,
      },
    });
    expect(losses).toEqual([{ code: 'macroSheet', sheet: 'Module1', count: 1 }]);
  });
});

const BOLD = '<fonts><font/><font><b/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>';
const NOTES =
  '<comments><authors><author>An</author></authors><commentList><comment ref="A1" authorId="0"><text><t>Xem lại</t></text></comment></commentList></comments>';
const LINKS = relations(relation('n', 'comments', '../comments1.xml'));

/** A bold cell with a note. */
const LOOKED: HandMade = {
  rows: row(1, '<c r="A1" s="1"><v>5</v></c>'),
  styles: BOLD,
  parts: { 'xl/comments1.xml': NOTES, 'xl/worksheets/_rels/sheet1.xml.rels': LINKS },
};

function isBold(sheet: SheetModel | undefined): boolean {
  return sheet?.styles[sheet.cells[0]?.style ?? '']?.font?.bold === true;
}

/** UTF-16 as old programs write it. */
function wide(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  [...text].forEach((letter, at) => view.setUint16(at * 2 + 2, letter.charCodeAt(0), true));
  return bytes;
}

describe('parts in spellings of other programs', () => {
  const parts = handMadeParts(LOOKED);
  const renamed = (name: (part: string) => string): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([part, bytes]) => [name(part), bytes])));
  const cases: readonly (readonly [string, () => Uint8Array])[] = [
    ['as usual', () => renamed((part) => part)],
    ['names in capitals', () => renamed((part) => part.toUpperCase())],
    ['backslashes', () => renamed((part) => part.replace(/\//g, '\\'))],
    [
      'a sheet in UTF-16',
      () =>
        zipSync({
          ...parts,
          'xl/worksheets/sheet1.xml': wide(worksheet(LOOKED.rows ?? '').replace('UTF-8', 'UTF-16')),
        }),
    ],
    [
      'a workbook in UTF-16',
      () =>
        zipSync({
          ...parts,
          'xl/workbook.xml': wide(new TextDecoder().decode(parts['xl/workbook.xml']).replace('UTF-8', 'UTF-16')),
        }),
    ],
  ];
  test.each(cases)('%s: value, look and note are there, nothing is lost', async (_name, make) => {
    const { model, losses } = await openWorkbook(make(), 'lạ.xlsx');
    expect(contents(model.sheets[0])).toEqual({ A1: 5 });
    expect(isBold(model.sheets[0])).toBe(true);
    expect(model.sheets[0]?.cells[0]?.note).toBe('Xem lại');
    expect(losses).toEqual([]);
  });
});

describe('what is damaged beside the values is lost alone, and named', () => {
  const cases: readonly (readonly [string, HandMade['parts'], FileLoss['code'], { bold: boolean; note: boolean }])[] = [
    ['notes', { 'xl/comments1.xml': '<comments><authors>' }, 'damaged', { bold: true, note: false }],
    ['notes with a DTD', { 'xl/comments1.xml': `<!DOCTYPE comments>${NOTES}` }, 'damaged', { bold: true, note: false }],
    [
      'styles behind the formats',
      { 'xl/styles.xml': `<styleSheet>${BOLD}<dxfs><dxf` },
      'damaged',
      { bold: true, note: true },
    ],
    [
      'links of the sheet',
      { 'xl/worksheets/_rels/sheet1.xml.rels': '<Relationships><Rel' },
      'damaged',
      { bold: true, note: false },
    ],
    ['the theme', { 'xl/theme/theme1.xml': '<a:theme><a:' }, 'damaged', { bold: true, note: true }],
  ];
  test.each(cases)('%s', async (_name, parts, code, { bold, note }) => {
    const { sheets, losses } = await opened({
      ...LOOKED,
      relations: relation('theme', 'theme', 'theme/theme1.xml'),
      parts: { 'xl/theme/theme1.xml': '<a:theme xmlns:a="a"/>', ...LOOKED.parts, ...parts },
    });
    expect(contents(sheets[0])).toEqual({ A1: 5 });
    expect(isBold(sheets[0])).toBe(bold);
    expect(sheets[0]?.cells[0]?.note !== undefined).toBe(note);
    expect(losses).toEqual([{ code, count: 1 }]);
  });

  test('one cell, one sheet', async () => {
    const { sheets, losses } = await opened({
      rows: row(1, '<c r="A1"><v>5</v></c><c r="B1"><v>không</v></c>'),
      sheets: ['name="Biểu 01"', 'name="Hỏng"'],
      parts: { 'xl/worksheets/sheet2.xml': '<worksheet><sheetData>' },
    });
    expect(contents(sheets[0])).toEqual({ A1: 5 });
    expect(losses).toEqual([
      { code: 'damagedCell', sheet: 'Biểu 01', count: 1 },
      { code: 'damagedSheet', sheet: 'Hỏng', count: 1 },
    ]);
  });

  test('a file without one readable sheet is refused with a reason of ours', async () => {
    const parts = { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' };
    await expect(opened({ parts })).rejects.toBeInstanceOf(WorkbookError);
  });
});

describe('no bloat, and no end', () => {
  test('a formatted cell in the last row is left out, and named', async () => {
    const rows = row(1, '<c r="A1" s="1"><v>5</v></c>') + row(1048576, '<c r="T1048576" s="1"/>');
    const { sheets, losses } = await opened({ rows, styles: BOLD });
    expect(sheets[0]?.cells).toHaveLength(1);
    expect(losses).toEqual([{ code: 'strayLook', sheet: 'Biểu 01', count: 1 }]);
  });

  test('formatted rows below a table stay', async () => {
    const rows =
      row(1, '<c r="A1" s="1"><v>5</v></c>') + row(9000, '<c r="A9000" s="1"/>') + row(18000, '<c r="A18000" s="1"/>');
    expect((await opened({ rows, styles: BOLD })).sheets[0]?.cells).toHaveLength(3);
  });

  test('a width for all columns is not 16,384 columns', async () => {
    const parts = {
      'xl/worksheets/sheet1.xml': worksheet(row(1, '<c r="C1"><v>5</v></c>')).replace(
        '<sheetData>',
        '<cols><col min="1" max="16384" width="5"/></cols><sheetData>',
      ),
    };
    expect((await opened({ parts })).sheets[0]?.columns).toHaveLength(3);
  });

  test('135,000 formatted cells open', async () => {
    const rows = Array.from({ length: 9000 }, (_none, at) =>
      row(
        at + 1,
        Array.from({ length: 15 }, (_cell, col) => `<c r="${String.fromCharCode(65 + col)}${at + 1}" s="1"/>`).join(''),
      ),
    );
    const { sheets } = await opened({ rows: rows.join(''), styles: BOLD });
    expect(sheets[0]?.cells).toHaveLength(135_000);
  });

  test('a picture is never unpacked', async () => {
    const parts = Object.entries(handMadeParts({ rows: row(1, '<c r="A1"><v>5</v></c>') }));
    // Said to be 100 MB, and nothing that could be unpacked.
    const picture = { content: new Uint8Array(), packed: new Uint8Array(100_000).fill(255), declaredSize: 100_000_000 };
    const bytes = rawZip([
      ...parts.map(([name, content]) => ({ name, content })),
      { name: 'xl/media/image1.png', ...picture },
    ]);
    const { model, losses } = await openWorkbook(bytes, 'lạ.xlsx');
    expect([contents(model.sheets[0]), losses]).toEqual([{ A1: 5 }, []]);
  });
});

test('a signature and a label are named', async () => {
  const { losses } = await opened({
    parts: { '_xmlsignatures/sig1.xml': strToU8('<x/>'), 'docMetadata/LabelInfo.xml': strToU8('<x/>') },
  });
  expect(losses).toEqual([
    { code: 'signature', count: 1 },
    { code: 'label', count: 1 },
  ]);
});
