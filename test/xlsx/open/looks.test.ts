import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import type { CellStyle as LibraryStyle } from 'hucre';
import { readChart } from '../../../src/xlsx/open/chartPart';
import { readDrawing } from '../../../src/xlsx/open/drawingPart';
import type { FileStyle } from '../../../src/xlsx/open/fileLooks';
import { countThreads, readNotes } from '../../../src/xlsx/open/notesPart';
import { readThemeColors, rgbOf } from '../../../src/xlsx/open/openColor';
import { readSheetFrame } from '../../../src/xlsx/open/sheetFrame';
import { readFileStyles } from '../../../src/xlsx/open/stylesPart';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { unpack } from '../../../src/xlsx/write/zipParts';
import { formModel } from '../../workbench/support/formModel';
import { fullWorkbook } from '../write/fullWorkbook';

const bytes = (xml: string): Uint8Array => new TextEncoder().encode(xml);

describe('styles', () => {
  const part = (content: string) => readFileStyles(bytes(`<styleSheet>${content}</styleSheet>`), 'a');

  test('formats point into lists; the first of each says nothing of its own', () => {
    const { style, font } = part(
      '<numFmts><numFmt numFmtId="170" formatCode="0.0"/></numFmts><fonts><font><name val="Arial"/></font><font><b/><i val="0"/><u/><sz val="9"/></font></fonts>' +
        '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="170" fontId="1"><alignment wrapText="1"/><protection locked="0"/></xf><xf numFmtId="9" fontId="7"/></cellXfs>',
    );
    expect(font).toEqual({ name: 'Arial' });
    expect([0, 1, 2, 3].map(style)).toEqual([
      {},
      {
        numberFormat: '0.0',
        font: { bold: true, italic: false, underline: 'single', size: 9 },
        alignment: { wrap: true },
        locked: false,
      },
      { numberFormat: '0%' },
      undefined,
    ]);
  });

  test.each<[string, FileStyle]>([
    [
      '<font><u val="none"/><strike/><vertAlign val="superscript"/></font>',
      { font: { strike: true, script: 'superscript' } },
    ],
    [
      '<fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill>',
      { fill: { pattern: 'none', back: { rgb: 'FFFFC7CE' } } },
    ],
    [
      '<fill><gradientFill><stop position="0"><color theme="4" tint="-0.5"/></stop><stop position="1"><color rgb="FF000000"/></stop></gradientFill></fill>',
      { fill: { gradient: { theme: 4, tint: -0.5 } } },
    ],
    ['<border><start style="thin"/><end style="none"/><top/></border>', { border: { left: { style: 'thin' } } }],
    ['<border><left/><right/></border>', {}],
    ['<numFmt numFmtId="9" formatCode="0%"/>', { numberFormat: '0%' }],
  ])('%s', (xml, wanted) => {
    expect(part(`<dxfs><dxf>${xml}</dxf></dxfs>`).conditional).toEqual([wanted]);
  });
});

test.each([
  [{ rgb: 'FF12ab34' }, '12AB34'],
  [{ theme: 1 }, 'FFFFFF'],
  [{ theme: 4, tint: -0.5 }, '223962'],
  [{ theme: 4, tint: 0.5 }, 'A2B9E2'],
  [{ indexed: 10 }, 'FF0000'],
  [{ indexed: 64 }, undefined],
  [{}, undefined],
])('the colour %j is %s', (color, wanted) => {
  const theme = readThemeColors(
    bytes(
      '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:srgbClr val="ffffff"/></a:lt1><a:accent1><a:srgbClr val="4472C4"><a:lumMod val="100000"/></a:srgbClr></a:accent1></a:clrScheme></a:themeElements></a:theme>',
    ),
    'a',
  );
  expect(rgbOf(color, theme)).toBe(wanted);
});

describe('the frame of a sheet', () => {
  const frame = (content: string) => readSheetFrame(bytes(`<worksheet xmlns:r="r">${content}</worksheet>`), 'a');

  test('columns up to the last that says something; overlapping ones without end cost no more than a sheet has', () => {
    expect(frame('<cols><col min="2" max="3" width="5"/><col min="9" max="16384" style="1"/></cols>').columns).toEqual([
      {},
      { width: 5 },
      { width: 5 },
    ]);
    expect(frame(`<cols>${'<col min="1" max="16384" width="5"/>'.repeat(500)}</cols>`).columns).toHaveLength(16384);
  });

  test('page numbers to fit on count where the sheet is said to fit', () => {
    const setup = '<pageSetup fitToWidth="2" paperSize="8"/>';
    expect(frame(setup).page).toMatchObject({ fitWidth: 2, paper: 8 });
    expect(frame(setup).page.fits).toBeUndefined();
    expect(frame(`<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${setup}`).page.fits).toBe(true);
  });

  test('links, rules and what newer programs add', () => {
    const found = frame(
      '<conditionalFormatting sqref="A1"><cfRule type="cellIs" operator="between" priority="3" dxfId="2"><formula>1</formula><formula>2</formula></cfRule></conditionalFormatting>' +
        '<dataValidations><dataValidation type="list" sqref="A1 B2" showErrorMessage="0"><formula1>"a,b"</formula1></dataValidation><dataValidation sqref="C3" prompt="x"/><dataValidation showErrorMessage="1" sqref="C4"/></dataValidations>' +
        '<hyperlinks><hyperlink ref="A1:B2" location="\'Trang 2\'!A1"/><hyperlink ref="C1" r:id="rId1"/></hyperlinks>' +
        '<extLst><ext><x14:dataValidations xmlns:x14="x"><x14:dataValidation><x14:formula1><xm:f>A</xm:f></x14:formula1></x14:dataValidation></x14:dataValidations><x14:conditionalFormatting><x14:cfRule type="dataBar"/><x14:cfRule type="iconSet"/></x14:conditionalFormatting><x14:sparkline/></ext></extLst>',
    );
    expect(found.conditions).toEqual([
      { type: 'cellIs', operator: 'between', priority: 3, range: 'A1', look: 2, formulas: ['1', '2'] },
    ]);
    expect(found.rules).toMatchObject([
      { type: 'list', range: 'A1 B2', refusesNothing: true, formula1: '"a,b"' },
      { type: 'none', prompt: 'x', refusesNothing: true },
      { refusesNothing: false },
    ]);
    expect(found.links).toEqual([
      { range: 'A1:B2', location: "'Trang 2'!A1" },
      { range: 'C1', link: 'rId1' },
    ]);
    expect([found.newerRules, found.newerConditions, found.sparklines]).toEqual([1, 1, 1]);
  });
});

test('notes in runs, without what is only read out', () => {
  const comment =
    '<comment ref="B2"><text><r><rPr><b/></rPr><t>An:</t></r><r><t xml:space="preserve"> xem</t></r><rPh><t>x</t></rPh></text></comment>';
  expect(readNotes(bytes(`<comments><authors/><commentList>${comment}</commentList></comments>`), 'a')).toEqual([
    { row: 1, col: 1, text: 'An: xem' },
  ]);
  expect(
    countThreads(bytes('<ThreadedComments><threadedComment><text>a</text></threadedComment></ThreadedComments>'), 'a'),
  ).toBe(1);
});

test('a drawing: pictures in groups, shapes, a chart once, and no stand-in for older programs', () => {
  const corner = (name: string, row: number): string => `<${name}><col>1</col><row>${row}</row></${name}>`;
  const chart = `<twoCellAnchor>${corner('from', 2)}${corner('to', 9)}<graphicFrame><chart r:id="c1"/></graphicFrame></twoCellAnchor>`;
  const drawing = readDrawing(
    bytes(
      `<wsDr xmlns:r="r">${chart}${chart}<oneCellAnchor><grpSp><pic/><pic/><sp/></grpSp></oneCellAnchor><twoCellAnchor><AlternateContent><Choice/><Fallback><sp/></Fallback></AlternateContent></twoCellAnchor></wsDr>`,
    ),
    'a',
  );
  expect(drawing).toEqual({
    charts: [{ link: 'c1', place: { top: 2, left: 1, bottom: 8, right: 0 } }],
    pictures: 2,
    shapes: 1,
  });
});

test('a chart whose names stand in cells, over two axes of values', () => {
  const reference = (place: string, shown: string): string =>
    `<strRef><f>${place}</f><strCache><pt><v>${shown}</v></pt><pt><v>khác</v></pt></strCache></strRef>`;
  const series = `<ser><tx>${reference('A!$B$1', 'Số')}</tx><marker><symbol val="circle"/></marker><cat>${reference('A!$A$2', 'Xã')}</cat><val><numRef><f>A!$B$2</f></numRef></val></ser>`;
  const axis = (max: number): string => `<valAx><scaling><max val="${max}"/></scaling></valAx>`;
  const xml = `<chartSpace><chart><title><tx>${reference('A!$A$1', 'Tên')}</tx></title><plotArea><lineChart>${series}</lineChart>${axis(1)}${axis(2)}</plotArea></chart></chartSpace>`;
  expect(readChart(bytes(xml), 'a')).toEqual({
    title: 'Tên',
    kinds: ['line'],
    lies: false,
    series: [
      {
        kind: 'line',
        name: 'Số',
        categories: 'A!$A$2',
        values: 'A!$B$2',
        marked: true,
        mark: 'circle',
        outlined: false,
      },
    ],
    axis: { max: 2 },
  });
});

/** A look in the library's words, as far as both have them. */
function inTheirWords({ font, fill, border, alignment, numberFormat, locked }: FileStyle): LibraryStyle {
  const own = { font, border, alignment, numFmt: numberFormat, fill, locked };
  return JSON.parse(JSON.stringify(own)) as LibraryStyle;
}

test.each([
  ['every feature', async () => fullWorkbook],
  ['a filled form', async () => formModel('26179', true)],
])('the library reads the same formats, fonts, lines and fillings: %s', async (_name, make) => {
  const file = await writeWorkbook(await make());
  const parts = unpack(file);
  const { style } = readFileStyles(parts.get('xl/styles.xml') ?? new Uint8Array(), 'a');
  const read = await readXlsx(file, { readStyles: true });
  const theirs = read.sheets.flatMap((sheet) => [...(sheet.cells ?? [])].map(([, cell]) => cell.style ?? {}));
  const ours = Array.from({ length: 200 }, (_none, format) => style(format)).filter((one) => one !== undefined);
  const words = new Set(ours.map((one) => compared(inTheirWords(one))));
  expect(theirs.length).toBeGreaterThan(10);
  expect(theirs.filter((one) => !words.has(compared(one)))).toEqual([]);
});

/** What is compared of a look in either's words. */
function compared(style: LibraryStyle & { readonly locked?: boolean }): string {
  const { font, border, alignment, numFmt, protection } = style;
  const line = (side: 'top' | 'bottom' | 'left' | 'right') => border?.[side]?.style;
  return JSON.stringify([
    [font?.name, font?.size, font?.bold ?? false, font?.italic ?? false, Boolean(font?.underline)],
    [line('top'), line('bottom'), line('left'), line('right')],
    [alignment?.horizontal, alignment?.vertical, alignment?.indent],
    numFmt,
    protection?.locked ?? style.locked,
  ]);
}

test('nothing that ships reads through the library', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) =>
    /\.tsx?$/.test(entry.name),
  );
  const values = files.flatMap((entry) => {
    const text = readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
    return [...text.matchAll(/^import (?!type )(.*) from 'hucre[^']*'|import\(\s*'hucre/gm)].map(([line]) => line);
  });
  expect(values).toEqual(["import { writeXlsx } from 'hucre/xlsx'"]);
});
