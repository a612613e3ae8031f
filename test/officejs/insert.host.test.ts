/** @jest-environment jsdom */
import type { Area } from '../../src/core/sheet/address';
import { createExcelPort } from '../../src/officejs/createExcelPort';
import { fittingScale } from '../../src/officejs/write/page';
import { withinRoundTrips } from '../support/excelhost/roundTrips';
import { createExcelHost, evaluateFrom, type ExcelHost } from '../support/excelhost/createExcelHost';
import { formModel } from './fixtures/formModel';
import { actualCells, expectedCells } from './fixtures/hostCells';

const model = formModel();
let host: ExcelHost;

beforeAll(async () => {
  host = await createExcelHost({ excelApi: '1.14' });
});
beforeEach(() => host.reset({ evaluate: evaluateFrom([model]) }));

test('a form stands in the host cell by cell as the model says', async () => {
  expect(await createExcelPort().insert([model], [])).toEqual(['Biểu 01']);
  expect(actualCells(host.sheet('Biểu 01'), model)).toEqual(expectedCells(model));
});

test('everything beside the cells arrives too', async () => {
  await createExcelPort().insert([model], []);
  const sheet = host.sheet('Biểu 01');
  expect(sheet.merges).toEqual(model.merges);
  expect(sheet.names.map(({ name, formula }) => `${name} ${formula}`).slice(0, 2)).toEqual([
    "TH.form 'Biểu 01'!$A$2",
    "TH.A01 'Biểu 01'!$C$5",
  ]);
  expect(sheet.names).toHaveLength(model.names?.length ?? 0);
  expect([0, 1, 2, 4].map((col) => sheet.columnWidths.get(col))).toEqual([51.75, 243.75, 75.75, 21.75]);
  expect([...sheet.hiddenColumns]).toEqual([4]);
  expect([sheet.rowHeights.get(0), [...sheet.hiddenRows], [...sheet.outline]]).toEqual([
    30,
    [6],
    [
      [5, 1],
      [6, 1],
    ],
  ]);
  expect(sheet.freeze).toEqual({ rows: 4, cols: 2 });
  expect([sheet.tabColor, sheet.gridlines, sheet.protection.on, sheet.protection.password]).toEqual([
    '#1F4E79',
    false,
    true,
    '',
  ]);
  expect(sheet.comments.get(sheet.key(1, 2))).toBe('Văn bản, không phải công thức');
  expect(sheet.cell(2, 3)?.link).toEqual({ documentReference: "'Biểu 01'!A1" });
  expect(host.workbook.active).toBe(sheet);
});

test('input rules keep their bounds, messages and relative formulas', async () => {
  await createExcelPort().insert([model], []);
  const sheet = host.sheet('Biểu 01');
  const rule = (row: number, col: number) => sheet.validations.get(sheet.key(row, col));
  expect(rule(4, 2)).toEqual({
    rule: { wholeNumber: { formula1: 0, formula2: 100000, operator: 'Between' } },
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style: 'Stop', title: 'Sai số liệu', message: 'Chỉ nhập số nguyên từ 0' },
    prompt: { showPrompt: true, title: 'Số trẻ em', message: 'Nhập số nguyên' },
  });
  expect(rule(2, 0)?.rule).toEqual({ custom: { formula: '=LEN(A3)<=$C$5' } });
  expect(rule(2, 1)?.rule).toEqual({ custom: { formula: '=LEN(B3)<=$C$5' } });
  expect(rule(1, 0)?.rule).toEqual({ list: { inCellDropDown: true, source: '75.SYT,873.PGDDT' } });
  expect(rule(4, 3)).toBeUndefined();
});

test('conditional formats stand in the order of the model', async () => {
  await createExcelPort().insert([model], []);
  const formats = host.sheet('Biểu 01').conditionalFormats;
  expect(formats.map(({ type, settings }) => [type, settings])).toEqual([
    [
      'Custom',
      {
        'custom/rule/formula': '=C5<0',
        'custom/format/fill/color': '#FFC7CE',
        'custom/format/font/color': '#C00000',
        'custom/format/font/bold': true,
      },
    ],
    [
      'DataBar',
      {
        'dataBar/positiveFormat/fillColor': '#4472C4',
        'dataBar/positiveFormat/gradientFill': false,
        'dataBar/lowerBoundRule': { type: 'Number', formula: '0' },
        'dataBar/upperBoundRule': { type: 'Number', formula: '100' },
      },
    ],
  ]);
});

test('the page is set up for A4 with its margins, titles, breaks and headers', async () => {
  await createExcelPort().insert([model], []);
  const sheet = host.sheet('Biểu 01');
  expect(sheet.page).toMatchObject({
    paperSize: 'A4',
    orientation: 'Landscape',
    zoom: { scale: 100 },
    centerHorizontally: true,
    printArea: 'A1:D17',
    titleRows: '4:4',
    'headersFooters/state': 'FirstAndDefault',
    'headersFooters/defaultForAllPages/leftHeader': 'Mật',
    'headersFooters/defaultForAllPages/rightHeader': 'Số',
    'headersFooters/defaultForAllPages/centerFooter': 'Trang &P',
  });
  expect(Number(sheet.page['leftMargin'])).toBeCloseTo((30 / 25.4) * 72, 6);
  expect(sheet.pageBreaks).toEqual([10]);
});

const margins = { top: 20, bottom: 20, left: 30, right: 15 };
const wide = { ...model, columns: [{ width: 8 }, { width: 90 }, { width: 60 }, { width: 30 }] };
/** 297 mm less margins of 30 and 15 are 714 points; the columns take 1.143. */
const SCALE = 62;

test.each([
  ['kept', { horizontalFitToPages: 1 }, 6],
  ['ignored', { scale: SCALE }, 6],
  ['reset', { scale: SCALE }, 8],
] as const)('where Excel has a fit to the width %s, the sheet prints %j', async (fitToWidth, zoom, roundTrips) => {
  host.workbook.quirks.fitToWidth = fitToWidth;
  await withinRoundTrips(host, roundTrips, () => createExcelPort().insert([wide], []));
  expect([host.sheet('Biểu 01').page['zoom'], host.sheet('Biểu 01').protection.on]).toEqual([zoom, true]);
});

test('a scale that Excel refuses is told of', async () => {
  host.workbook.quirks.fitToWidth = 'reset';
  host.session.failNext = { code: 'GeneralException', after: 6 };
  const lacking: string[] = [];
  await createExcelPort().insert([{ ...wide, protected: false }], [], (told) => lacking.push(told));
  expect([lacking, host.sheet('Biểu 01').page['zoom']]).toEqual([['page'], { scale: 100 }]);
});

test.each([
  ['two pages', { fitWidth: 2 }, 100],
  ['the first column alone', { area: { top: 0, bottom: 9, left: 0, right: 0 } }, 100],
  ['upright', { orientation: 'portrait' }, 40],
  ['no width asked', { fitWidth: 0 }, 100],
] as const)('the scale for %s', (_name, change, scale) => {
  const print = { orientation: 'landscape', fitWidth: 1, margins, ...change } as const;
  expect(fittingScale(wide, print)).toBe(scale);
});

test.each([
  ['notes', { remarks: 'refused' }],
  ['notes', { remarks: 'lost' }],
  ['charts', { charts: 'refused' }],
  ['page', { page: 'refused' }],
] as const)('%s that Excel does not take (%j) are told of, and everything else stands', async (part, quirk) => {
  Object.assign(host.workbook.quirks, quirk);
  const lacking: string[] = [];
  await createExcelPort().insert([model, formModel('Biểu 02')], [], (told) => lacking.push(told));
  const sheet = host.sheet('Biểu 02');
  expect(lacking).toEqual([part]);
  expect([sheet.protection.on, sheet.names.length]).toEqual([true, model.names?.length]);
  expect([sheet.comments.size, sheet.charts.length, sheet.page['paperSize']]).toEqual([
    part === 'notes' ? 0 : 1,
    part === 'charts' ? 0 : 1,
    part === 'page' ? undefined : 'A4',
  ]);
});

test('a combined chart takes each series from its own range', async () => {
  await createExcelPort().insert([model], []);
  const [chart] = host.sheet('Biểu 01').charts;
  const values = (area: Area | undefined) => area && [area.left, area.top, area.bottom];
  expect(
    chart?.series.map((series) => [
      series.settings['name'],
      series.settings['chartType'],
      values(series.values),
      values(series.categories),
    ]),
  ).toEqual([
    ['Thực hiện', 'ColumnClustered', [2, 4, 15], [1, 4, 15]],
    ['Mục tiêu', 'Line', [3, 4, 15], [1, 4, 15]],
  ]);
  expect(chart?.settings).toMatchObject({
    'title/text': 'Kết quả',
    'axes/valueAxis/minimum': 0,
    'axes/valueAxis/maximum': 100,
    'axes/categoryAxis/tickLabelPosition': 'Low',
    'format/font/name': 'Times New Roman',
    plotVisibleOnly: false,
  });
  expect(chart?.series.map((series) => series.settings)).toMatchObject([
    { 'format/fill/color': '#4472C4', gapWidth: 60 },
    { 'format/line/lineStyle': 'Dash', 'format/line/weight': 2.25 },
  ]);
});
