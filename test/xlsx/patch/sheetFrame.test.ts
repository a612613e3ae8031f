import { unzipSync } from 'fflate';
import type { SheetModel } from '../../../src/core/sheet/model';
import { number } from '../../../src/core/sheet/model';
import { frameChange, isSameFrame, NO_FRAME_CHANGE, type FrameChange } from '../../../src/xlsx/patch/frameChange';
import { WorkbookPatch } from '../../../src/xlsx/patch/patchWorkbook';
import { handMade } from '../../support/workbooks/handMade';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PART = 'xl/worksheets/sheet1.xml';
const ROWS = '<row r="2" ht="20" customHeight="1" spans="1:1"><c r="A2"><v>1</v></c></row>';

function framed(
  before: string,
  change: Partial<FrameChange>,
  { after = '', p = '', cells = false }: { after?: string; p?: string; cells?: boolean } = {},
): string {
  const own = p === '' ? `xmlns="${MAIN}"` : `xmlns:${p.slice(0, -1)}="${MAIN}"`;
  const rows = ROWS.replace(/<(\/?)/g, `<$1${p}`);
  const sheet = `<${p}worksheet ${own}>${before}<${p}sheetData>${rows}</${p}sheetData>${after}</${p}worksheet>`;
  const patch = new WorkbookPatch(handMade({ parts: { [PART]: sheet } }), 'a.xlsx');
  const edits = cells ? [{ row: 1, col: 1, content: number(2), isResult: false }] : [];
  patch.edit({ sheet: 'Biểu 01', cells: edits, frame: { ...NO_FRAME_CHANGE, ...change } });
  const text = new TextDecoder().decode(unzipSync(patch.bytes())[PART]);
  // Blanks between attributes say nothing.
  return text
    .replace(/ +/g, ' ')
    .replace(/ >/g, '>')
    .replace(`<${p}worksheet ${own}>`, '')
    .replace(`</${p}worksheet>`, '');
}

const DATA = `<sheetData>${ROWS}</sheetData>`;
const PANE =
  '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/>';
const cases: readonly (readonly [string, string, Partial<FrameChange>, string])[] = [
  [
    'a column where none was told',
    '',
    { columns: [{ col: 1, width: 20, hidden: false }] },
    `<cols><col min="2" max="2" width="20.625" customWidth="1"/></cols>${DATA}`,
  ],
  [
    'one of a stretch, its format kept',
    '<cols><col min="1" max="5" width="9" style="3"/><col min="7" max="7" width="4" hidden="1"/></cols>',
    {
      columns: [
        { col: 2, width: 20, hidden: false },
        { col: 3, hidden: true },
        { col: 6, hidden: false },
      ],
    },
    `<cols><col min="1" max="2" width="9" style="3"/><col min="3" max="3" width="20.625" style="3" customWidth="1"/><col min="4" max="4" width="9" style="3" hidden="1"/><col min="5" max="5" width="9" style="3"/><col min="7" max="7" width="4"/></cols>${DATA}`,
  ],
  [
    'rows: another height, the height of the content again, one that is not there',
    '',
    {
      rows: [
        { row: 0, height: 30, hidden: false },
        { row: 1, hidden: true },
      ],
    },
    '<sheetData><row r="1" ht="30" customHeight="1"></row><row hidden="1" r="2" spans="1:1"><c r="A2"><v>1</v></c></row></sheetData>',
  ],
  [
    'panes frozen in a view with selections',
    '<sheetViews><sheetView workbookViewId="0"><selection activeCell="C1" sqref="C1"/></sheetView></sheetViews>',
    { freeze: { rows: 2, cols: 1 } },
    `<sheetViews><sheetView workbookViewId="0">${PANE}</sheetView></sheetViews>${DATA}`,
  ],
  [
    'panes frozen in a view that closes itself, grid lines off',
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews>',
    { freeze: { rows: 2, cols: 1 }, gridlines: false },
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${PANE}</sheetView></sheetViews>${DATA}`,
  ],
  [
    'panes let go, grid lines on',
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${PANE}</sheetView></sheetViews>`,
    { freeze: { rows: 0, cols: 0 }, gridlines: true },
    `<sheetViews><sheetView showGridLines="1" workbookViewId="0"></sheetView></sheetViews>${DATA}`,
  ],
  [
    'no view at all',
    '<dimension ref="A2"/>',
    { gridlines: false },
    `<dimension ref="A2"/><sheetViews><sheetView showGridLines="0" workbookViewId="0"></sheetView></sheetViews>${DATA}`,
  ],
  [
    'a colour of the tab beside other properties',
    '<sheetPr codeName="S1"><outlinePr summaryBelow="0"/></sheetPr>',
    { tabColor: 'FF0000' },
    `<sheetPr codeName="S1"><tabColor rgb="FFFF0000"/><outlinePr summaryBelow="0"/></sheetPr>${DATA}`,
  ],
  ['a colour that goes', '<sheetPr><tabColor theme="4"/></sheetPr>', { tabColor: '' }, `<sheetPr></sheetPr>${DATA}`],
  [
    'a colour where no properties are',
    '<sheetPr codeName="S1"/>',
    { tabColor: '00FF00' },
    `<sheetPr codeName="S1"><tabColor rgb="FF00FF00"/></sheetPr>${DATA}`,
  ],
];
test.each(cases)('%s', (_name, before, change, expected) => {
  expect(framed(before, change)).toBe(expected);
});

const area = { top: 2, left: 0, bottom: 2, right: 3 };
test.each<readonly [string, string, readonly (typeof area)[], string]>([
  [
    'that come',
    '<pageMargins left="1"/>',
    [area],
    '<mergeCells count="1"><mergeCell ref="A3:D3"/></mergeCells><pageMargins left="1"/>',
  ],
  [
    'in place of others',
    '<mergeCells><mergeCell ref="A1:B1"/></mergeCells><drawing/>',
    [area],
    '<mergeCells count="1"><mergeCell ref="A3:D3"/></mergeCells><drawing/>',
  ],
  ['that go', '<mergeCells><mergeCell ref="A1:B1"/></mergeCells><drawing/>', [], '<drawing/>'],
])('merged areas %s stand behind the cells, whatever else changes', (_name, after, merges, expected) => {
  const sheet = framed(
    '<cols><col min="1" max="1" width="9"/></cols>',
    { merges, columns: [{ col: 0, hidden: true }] },
    { after, cells: true },
  );
  expect(sheet).toBe(
    `<cols><col min="1" max="1" width="9" hidden="1"/></cols><sheetData><row r="2" ht="20" customHeight="1"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row></sheetData>${expected}`,
  );
});

test('the prefix of the sheet is used', () => {
  const sheet = framed('', { merges: [area], columns: [{ col: 0, hidden: true }] }, { p: 'x:' });
  expect(sheet).toMatch(
    /^<x:cols><x:col min="1" .*<x:mergeCells count="1"><x:mergeCell ref="A3:D3"\/><\/x:mergeCells>$/,
  );
});

const model = (more: Partial<SheetModel>): SheetModel => ({
  name: 'A',
  cells: [],
  styles: {},
  columns: [],
  protected: false,
  gridlines: true,
  ...more,
});
const noted = (row: number, note: string) => ({ row, col: 0, note });
const bar = { type: 'dataBar', area: { top: 0, left: 0, bottom: 0, right: 0 }, color: 'FF0000' } as const;
test.each<readonly [string, SheetModel, SheetModel, Partial<FrameChange> | undefined]>([
  ['columns as wide as any', model({}), model({ columns: [{ width: 8.38 }] }), {}],
  [
    'a wider and a hidden column',
    model({ columns: [{ width: 8 }, { width: 9 }] }),
    model({ columns: [{ width: 8.5 }, { width: 9, hidden: true }] }),
    {
      columns: [
        { col: 0, width: 8.5, hidden: false },
        { col: 1, hidden: true },
      ],
    },
  ],
  [
    'rows',
    model({
      rows: [
        { row: 1, height: 20 },
        { row: 2, height: 20 },
      ],
    }),
    model({ rows: [{ row: 2, height: 20, hidden: true }] }),
    {
      rows: [
        { row: 1, hidden: false },
        { row: 2, height: 20, hidden: true },
      ],
    },
  ],
  ['a colour that goes', model({ tabColor: 'FF0000' }), model({}), { tabColor: '' }],
  [
    'notes that come, say something else, stay and go',
    model({ cells: [noted(0, 'a'), noted(1, 'b'), noted(2, 'c')] }),
    model({ cells: [noted(0, 'a'), noted(1, 'B'), noted(3, 'd')] }),
    {
      notes: [
        { row: 1, col: 0, note: 'B' },
        { row: 3, col: 0, note: 'd' },
        { row: 2, col: 0, note: undefined },
      ],
    },
  ],
  ['rules', model({}), model({ conditionalFormats: [bar], validations: [] }), { rules: ['conditionalFormats'] }],
  ['a group of rows', model({}), model({ rows: [{ row: 1, outline: 1 }] }), undefined],
])('what changed around the cells: %s', (_name, before, now, expected) => {
  const change = frameChange(before, now);
  expect(change).toEqual(expected && { ...NO_FRAME_CHANGE, ...expected });
  expect(isSameFrame(frameChange(now, now) ?? { ...NO_FRAME_CHANGE, gridlines: true })).toBe(true);
});
