import { parseArea } from '../../../../src/core/sheet/address';
import { number, text, type SheetModel } from '../../../../src/core/sheet/model';
import { pageWidth, printedSheet, type PrintedRow } from '../../../../src/workbench/grid/print/printedSheet';

const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };
const area = (words: string) => parseArea(words) ?? { top: 0, left: 0, bottom: 0, right: 0 };
/** Six rows of four columns: a title, a head of one line, figures. */
const sheet: SheetModel = {
  name: 'Biểu',
  cells: [
    { row: 0, col: 0, content: text('Tên') },
    { row: 1, col: 0, content: text('STT') },
    ...[2, 3, 4, 5].map((row) => ({ row, col: 1, content: number(row), style: 'figure' })),
  ],
  styles: { figure: { border: { bottom: 'thin' } } },
  columns: [{ width: 10 }, { width: 10, hidden: true }, { width: 20 }, { width: 10 }].map((column, at) =>
    at === 1 ? { width: 10 } : column,
  ),
  rows: [{ row: 3, hidden: true }],
  merges: [area('A1:D1')],
  print: {
    orientation: 'landscape',
    titleRows: { from: 1, to: 1 },
    area: area('A1:D6'),
    fitWidth: 1,
    margins: MARGINS,
    breakBefore: [5],
  },
  protected: true,
  gridlines: false,
};
const shown = (row: number, col: number): string =>
  sheet.cells.flatMap(({ content, ...at }) =>
    at.row === row && at.col === col && content && 'text' in content ? [content.text] : [],
  )[0] ?? '';
const texts = (rows: readonly PrintedRow[]) => rows.map(({ cells }) => cells.map((cell) => cell.text || cell.row));

test('what stands above the head comes once, the head on every page, breaks where the file has them, hidden rows never', () => {
  const { tables, page, scale } = printedSheet(sheet, shown);
  expect(tables.map(({ onNewPage }) => onNewPage)).toEqual([false, false, true]);
  expect(tables.map(({ head }) => texts(head).map(([first]) => first))).toEqual([[], ['STT'], ['STT']]);
  expect(tables.map(({ rows }) => rows.map(({ cells }) => cells[0]?.row))).toEqual([[0], [2, 4], [5]]);
  expect(page).toEqual({ orientation: 'landscape', margins: MARGINS });
  expect(scale).toBe(1);
});

test('merged cells are one cell, a text is cut off where its neighbour shows something, figures stand right', () => {
  const { tables } = printedSheet(sheet, (row, col) => (row === 2 && col === 1 ? '7' : shown(row, col)));
  expect(tables[0]?.rows[0]?.cells).toMatchObject([{ text: 'Tên', cols: 4, rows: 1, side: 'left' }]);
  const [first, second] = tables[1]?.rows[0]?.cells ?? [];
  expect([first?.isClipped, second?.isClipped]).toEqual([true, false]);
  expect(second).toMatchObject({ text: '7', side: 'right', style: { border: { bottom: 'thin' } } });
});

test('hidden columns are left out of what is printed, also under a merged cell', () => {
  const columns = [{ width: 10 }, { width: 10, hidden: true }, { width: 20 }, { width: 10 }];
  const { tables } = printedSheet({ ...sheet, columns }, shown);
  expect(tables[0]?.rows[0]?.cells).toMatchObject([{ cols: 3 }]);
  expect(tables[1]?.widths).toHaveLength(3);
});

test('a wide sheet is made narrower to fit, or goes on beside, as the file says', () => {
  const columns = Array.from({ length: 4 }, () => ({ width: 60 }));
  const print = { orientation: 'landscape' as const, margins: MARGINS, area: area('A1:D6') };
  const free = pageWidth(print);
  const fitted = printedSheet({ ...sheet, columns, print: { ...print, fitWidth: 1 } }, shown);
  expect(fitted.scale).toBeCloseTo(free / (4 * 485));
  expect(fitted.tables.map(({ widths }) => widths.length)).toEqual([4]);
  const natural = printedSheet({ ...sheet, columns, print: { ...print, fitWidth: 0 } }, shown);
  expect(natural.scale).toBe(1);
  expect(natural.tables.map(({ widths, onNewPage }) => [widths.length, onNewPage])).toEqual([
    [1, false],
    [1, true],
    [1, true],
    [1, true],
  ]);
});

test('a sheet that says nothing of its page is printed as far as it is written, upright', () => {
  const { print: _print, ...plain } = sheet;
  const { tables, page } = printedSheet(plain, shown);
  expect([page.orientation, tables.length, tables[0]?.rows.length, tables[0]?.widths.length]).toEqual([
    'portrait',
    1,
    5,
    4,
  ]);
});

test('a chart lies over the cells of its place, and no page ends within it', () => {
  const chart = {
    title: 'Kết quả',
    type: 'column' as const,
    categories: area('A3:A5'),
    series: [{ name: 'Kết quả', values: area('B3:B5'), color: '5B7FA6', as: 'bar' as const }],
    place: area('B3:C5'),
  };
  const { tables } = printedSheet({ ...sheet, charts: [chart] }, shown);
  const rows = tables[1]?.rows ?? [];
  expect(rows.map(({ goesOn }) => goesOn)).toEqual([true, false]);
  const charts = rows.flatMap(({ cells }) =>
    cells.flatMap(({ chart: one, row, col }) => (one ? [{ row, col, one }] : [])),
  );
  const [width, height] = [tables[1]?.widths.slice(1, 3), rows.map((row) => row.height)].map((sizes) =>
    sizes?.reduce((sum, size) => sum + size, 0),
  );
  expect(charts).toMatchObject([{ row: 2, col: 1, one: { title: 'Kết quả', width, height } }]);
});
