import { summaryWorkbook } from '../../../src/core/reports/summaryWorkbook';
import type { SummaryArgs } from '../../../src/core/reports/summaryWorkbook';
import { isFormula, text } from '../../../src/core/sheet/model';
import { isHeldBack } from '../../../src/core/sheet/printedPage';
import { OWN_SHEET_NAME } from '../../../src/core/sheet/ownSheet';
import { at, crossing, formulaIn, rowOf, sheetOf, showing, shownIn } from './cells';
import { smallRollUp, summaryArgs } from './province';

const model = summaryWorkbook(summaryArgs(smallRollUp(), { illustrative: true }));

test('has its sheets in order', () => {
  expect(model.sheets.map(({ name }) => name)).toEqual([
    'Kết quả',
    'Theo đơn vị',
    'Theo ngành',
    'Biểu đồ',
    'Số liệu',
    'Ô nguồn',
    'Đối chiếu',
    'Thời hạn',
    'Lỗi và cảnh báo',
    'Khó khăn, kiến nghị',
    'Cách hiểu',
    'Chuyển cấp trên (dữ liệu)',
  ]);
});

test.each(model.sheets.map((sheet) => [sheet.name, sheet] as const))(
  '%s is drawn row by row, no cell twice',
  (_, sheet) => {
    const places = sheet.cells.map(({ row, col }) => row * 16384 + col);
    expect(places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))).toBe(true);
  },
);

test.each(model.sheets.filter(({ hidden }) => !hidden).map((sheet) => [sheet.name, sheet] as const))(
  '%s prints on A4 landscape in Times New Roman',
  (_, sheet) => {
    expect(sheet.print).toMatchObject({
      orientation: 'landscape',
      ...(isHeldBack(sheet) ? {} : { differentFirst: true, header: expect.stringContaining('&P') }),
    });
    expect(new Set(Object.values(sheet.styles).map(({ font }) => font?.name))).toEqual(new Set(['Times New Roman']));
  },
);

test.each<[SummaryArgs['printed'], readonly string[]]>([
  [undefined, ['Kết quả', 'Theo đơn vị']],
  ['ledger', ['Kết quả', 'Theo đơn vị', 'Đối chiếu']],
])('asked for %s, the whole workbook prints %j', (printed, names) => {
  const { sheets } = summaryWorkbook({ ...summaryArgs(smallRollUp()), ...(printed ? { printed } : {}) });
  const seen = sheets.filter(({ hidden }) => !hidden);
  expect(seen.filter((sheet) => !isHeldBack(sheet)).map(({ name }) => name)).toEqual(names);
});

test('asked for all, it prints every sheet in sight', () => {
  const { sheets } = summaryWorkbook({ ...summaryArgs(smallRollUp()), printed: 'all' });
  expect(sheets.filter(isHeldBack)).toEqual([]);
});

test.each(model.sheets.map((sheet) => [sheet.name, sheet] as const))('%s is known as ours, once', (_, sheet) => {
  const marks = (sheet.names ?? []).filter(({ name, scope }) => name === OWN_SHEET_NAME && scope === 'sheet');
  expect(marks).toHaveLength(1);
});

test('text from a form is never a formula', () => {
  for (const sheet of model.sheets) {
    for (const { content } of sheet.cells)
      if (content && isFormula(content)) expect(content.formula).not.toContain('CMD');
  }
  expect(crossing(sheetOf(model, 'Số liệu'), '73102', 'L05')?.content).toEqual(text('=CMD()'));
});

test.each([
  ['73101', 'E01', 40],
  ['73102', 'E01', 0],
  ['73102', 'F01', 'x'],
  ['73102', 'C01', undefined],
  ['73102', 'H06.TU', '2024-03-18'],
])('%s keeps its kind of empty in %s', (code, element, shown) => {
  expect(shownIn(crossing(sheetOf(model, 'Số liệu'), code, element))).toBe(shown);
});

test('the chart draws targets as marks, with no line between them', () => {
  const [chart] = sheetOf(model, 'Kết quả').charts ?? [];
  expect(chart?.series.map(({ as }) => as)).toEqual(['bar', 'markers']);
});

test('a target refers to the totals and carries its verdict in words', () => {
  const sheet = sheetOf(model, 'Kết quả');
  expect(formulaIn(at(sheet, 'E11'))).toMatch(/^SUMPRODUCT\(ISNUMBER\('Số liệu'!/);
  expect(shownIn(at(sheet, 'K11'))).toMatch(/^[✓✗◔?–] /);
  expect(showing(sheet, 'SỐ LIỆU MINH HOẠ')).toBeDefined();
});

test('the ledger names the units that are missing', () => {
  expect(rowOf(sheetOf(model, 'Đối chiếu'), '73202')).toContain('✗ Chưa báo cáo');
});
