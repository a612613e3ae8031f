import {
  elementName,
  figureStyleOf,
  overYearsWords,
  totalContent,
  yearContent,
} from '../../../../src/core/reports/series/countTable';
import { COUNTS_SHEET, countsSheet } from '../../../../src/core/reports/series/countsSheet';
import { CUMULATION_SHEET, cumulationSheet } from '../../../../src/core/reports/series/cumulationSheet';
import { OVERVIEW_SHEET, overviewSheet } from '../../../../src/core/reports/series/overviewSheet';
import { reviewSheet, reviewWord, spanWords } from '../../../../src/core/reports/series/reviewSheet';
import { seriesScope, yearTitle } from '../../../../src/core/reports/series/seriesArgs';
import { seriesWorkbook } from '../../../../src/core/reports/series/seriesWorkbook';
import { SOURCES_SHEET, sourcesSheet } from '../../../../src/core/reports/series/sourcesSheet';
import { breaksOf, COLUMN, verdictMark } from '../../../../src/core/reports/series/targetBlock';
import { targetsSheet } from '../../../../src/core/reports/series/targetsSheet';
import { CHART } from '../../../../src/core/reports/series/trendChart';
import { unitLinesSheet } from '../../../../src/core/reports/series/unitLinesSheet';
import { wholeWorkbook } from '../../../../src/core/sheet/streamed';
import type { ElementKey } from '../../../../src/domain/ids';
import type { SheetModel } from '../../../../src/core/sheet/model';
import { key } from '../../../support/ids';
import { catalogue } from '../../../support/plans';
import { crossing, formulaIn, rowOf, sheetOf, showing, shownIn } from '../cells';
import { seriesArgs } from './args';

const args = seriesArgs();
const { series } = args;
const children = series.targets.find(({ indicator }) => indicator === 'E06');
if (!children) throw new Error('a target of children');

const cell = (sheet: SheetModel, row: number, col: number) =>
  sheet.cells.find((one) => one.row === row && one.col === col);

test('a target stands by year, each result and verdict live, a missing year with its reason', () => {
  const { sheet, rows } = targetsSheet(args);
  const rowOfYear = (year: number): number => rows.get(children)?.rowOf.get(year) ?? -1;
  const line = (year: number) =>
    [COLUMN.numerator, COLUMN.denominator, COLUMN.actual, COLUMN.verdict, COLUMN.pace].map((col) =>
      shownIn(cell(sheet, rowOfYear(year), col)),
    );
  expect(line(2022)).toEqual([80, 100, 80, '◔ Chưa đạt, chưa đến hạn (tạm tính)', 10 / 3]);
  expect(line(2025)).toEqual([190, 200, 95, '✓ Vượt', 1]);
  expect(shownIn(cell(sheet, rowOfYear(2023), COLUMN.demand))).toBe('noFiles');
  const row = rowOfYear(2022) + 1;
  expect(formulaIn(cell(sheet, rowOfYear(2022), COLUMN.pace))).toContain(`(90-E${row})/3`);
  expect(formulaIn(cell(sheet, rowOfYear(2022), COLUMN.verdict))).toContain(`C${row}`);
  expect(breaksOf(args, children).map(({ kind }) => kind)).toEqual(['territory']);
  expect(
    series.targets.map(({ points }) => points.map(({ attainment }) => verdictMark(attainment)).join('')),
  ).toContain('◔◔✓◔');
});

test('the line of a chart stops at a break, and a mark stands at the year each period ends', () => {
  const { sheet, rows } = targetsSheet(args);
  const chart = sheet.charts?.find(({ title }) => title === children.targets.at(-1)?.vi);
  const top = chart?.categories.top ?? 0;
  const lines = Array.from({ length: (chart?.categories.bottom ?? 0) - top + 1 }, (_, at) =>
    [CHART.label, CHART.actual, CHART.lower].map((col) => shownIn(cell(sheet, top + at, col))),
  );
  expect(lines.map(([label]) => label)).toEqual([
    '2021',
    '2022',
    '2023',
    '2024',
    '║',
    '2025',
    '2026',
    '2027',
    '2028',
    '2029',
    '2030',
  ]);
  expect(lines.map(([, actual]) => actual)).toEqual([
    undefined,
    80,
    undefined,
    89,
    undefined,
    95,
    271 / 3,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(lines.flatMap(([label, , mark]) => (mark === undefined ? [] : [[label, mark]]))).toEqual([
    ['2025', 90],
    ['2030', 100],
  ]);
  expect(chart?.series.map(({ as }) => as)).toEqual(['trend', 'markers']);
  expect((chart?.place.top ?? 0) > (rows.get(children)?.next ?? 0)).toBe(true);
});

test('the first page has every target by year, live from its table, and says what is missing and what breaks', () => {
  const drawn = targetsSheet(args);
  const sheet = overviewSheet(args, drawn);
  const row = (drawn.rows.get(children)?.rowOf.get(2025) ?? 0) + 1;
  const result = sheet.cells.find((one) => formulaIn(one) === `'Từng mục tiêu'!E${row}`);
  expect(shownIn(result)).toBe(95);
  expect(sheet.cells.some((one) => formulaIn(one) === `LEFT('Từng mục tiêu'!F${row},1)` && shownIn(one) === '✓')).toBe(
    true,
  );
  expect(showing(sheet, '2025 ≠')).toBeDefined();
  expect(showing(sheet, '- Năm 2023: noFiles')).toBeDefined();
  expect(showing(sheet, '- 2025 ≠: territoryChanged')).toBeDefined();
  // The break of a line that no target is reckoned from stands in the notes alone.
  expect(showing(sheet, '2026')).toBeDefined();
});

test('counts stand by year and are summed by formulas where they flow', () => {
  const sheet = countsSheet(args);
  const total = crossing(sheet, 'G05', '2021–2025');
  expect([shownIn(total), formulaIn(total)]).toEqual([16, expect.stringMatching(/^SUM\(F\d+:J\d+\)$/)]);
  expect(rowOf(sheet, 'C05')).toContain('lũy kế, số cuối');
  expect(formulaIn(crossing(sheet, 'C01', '2021–2025'))).toMatch(/^J\d+$/);
  expect(shownIn(crossing(sheet, 'E04', '2021–2025'))).toBe('–');
});

test.each([
  ['flow', 'cộng các năm'],
  ['cumulative', 'lũy kế, số cuối'],
  ['last', 'số cuối kỳ'],
  ['none', 'không cộng'],
] as const)('%s is told', (acrossYears, words) => {
  expect(overYearsWords({ acrossYears })).toBe(words);
});

test('a figure of a year is a number, x or nothing; a sum without columns is its figure', () => {
  const covered = { reported: 1, expected: 1 };
  expect(yearContent({ state: 'value', value: 3, ...covered })).toEqual({ kind: 'number', number: 3 });
  expect(yearContent({ state: 'notApplicable', ...covered })).toEqual({ kind: 'text', text: 'x' });
  expect([yearContent({ state: 'blank', ...covered }), yearContent(undefined)]).toEqual([undefined, undefined]);
  const total = { phase: { from: 2021, to: 2022 }, value: 4, years: [2021, 2022] };
  expect(totalContent(total, { acrossYears: 'flow' }, { row: 0, colOf: () => undefined })).toEqual({
    kind: 'number',
    number: 4,
  });
  expect([
    figureStyleOf({ type: 'money' }),
    figureStyleOf({ type: 'ratio' }),
    figureStyleOf({ type: 'count' }),
  ]).toEqual(['money', 'rate', 'count']);
  expect(elementName('K02.TH', catalogue())).not.toContain('K02');
});

test('typed and reckoned cumulative counts stand beside each other, live', () => {
  const sheet = cumulationSheet(args);
  if (!sheet) throw new Error('a sheet of cumulative counts');
  const rows = sheet.cells
    .filter(({ col }) => col === 1)
    .flatMap((one) => (typeof shownIn(one) === 'number' ? [one.row] : []));
  expect(rows.map((row) => [1, 2, 4, 5].map((col) => shownIn(cell(sheet, row, col))))).toEqual([
    [2022, 11, 11, '–'],
    [2024, 18, 18, '–'],
    [2025, 40, 40, '–'],
    [2026, 9, 9, '–'],
  ]);
  expect(cumulationSheet(seriesArgs({ empty: true }))).toBeUndefined();
});

test('a review has targets with their verdict, activities and money summed over its years', () => {
  const [review] = series.reviews;
  if (!review) throw new Error('a review');
  const sheet = reviewSheet(args, review);
  expect(sheet.name).toBe('Sơ kết 2021–2025');
  expect(rowOf(sheet, children.targets[0]?.vi ?? '')).toEqual(expect.arrayContaining([80, 89, 95, '✓ Đạt']));
  expect(rowOf(sheet, elementName('G05', catalogue()))).toEqual(
    expect.arrayContaining([7, 2, 7, 16, '2022, 2024, 2025']),
  );
  expect(rowOf(sheet, elementName('K02.TH', catalogue()))).toEqual(expect.arrayContaining([1.5, '2022']));
  const whole = seriesArgs({ phase: { from: 2021, to: 2030 } });
  expect(whole.series.reviews.map(reviewWord)).toEqual(['Tổng kết']);
  expect([
    spanWords({ from: 2021, to: 2021 }),
    yearTitle(2021, []),
    seriesScope(args, { from: 2021, to: 2021 }).words,
  ]).toEqual(['2021', '2021', expect.stringContaining('năm 2021')]);
  expect(unitLinesSheet(args, review, 'bodies')).toBeUndefined();
  const units = unitLinesSheet(args, review, 'units');
  expect(units?.name).toBe('Đơn vị 2021–2025');
  const figureOf = (element: ElementKey): string | undefined => {
    const { sheets } = wholeWorkbook({ sheets: units ? [units] : [], activeSheet: 0 });
    const drawn = sheetOf({ sheets }, 'Đơn vị 2021–2025');
    const row = showing(drawn, elementName(element, catalogue())).row;
    return drawn.cells.find((one) => one.row === row && typeof shownIn(one) === 'number' && one.col > 4)?.style;
  };
  // People are whole, money is not.
  expect([figureOf(key('G05')), figureOf(key('K02.TH'))]).toEqual(['count', 'money']);
});

test('the workbook has every sheet once; a text of others is never a formula', () => {
  const book = wholeWorkbook(seriesWorkbook(args));
  const names = book.sheets.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(
    expect.arrayContaining([OVERVIEW_SHEET, COUNTS_SHEET, CUMULATION_SHEET, SOURCES_SHEET, 'Sơ kết 2026–2030']),
  );
  const left = showing(sheetOf(book, sourcesSheet(args).name), 'a/=cmd().xlsx');
  expect(left.content).toEqual({ kind: 'text', text: 'a/=cmd().xlsx' });
  expect(() => wholeWorkbook(seriesWorkbook(seriesArgs({ empty: true })))).not.toThrow();
});
