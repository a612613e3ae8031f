import { formula, number, text, type CellModel, type SheetModel } from '../../../src/core/sheet/model';
import { NO_FRAME_CHANGE } from '../../../src/xlsx/patch/frameChange';
import { sheetChange } from '../../../src/xlsx/patch/sheetChanges';

const sheet = (cells: readonly CellModel[], more: Partial<SheetModel> = {}): SheetModel => ({
  name: 'Biểu 01',
  cells,
  styles: { s1: { font: { bold: true } } },
  columns: [],
  protected: false,
  gridlines: true,
  ...more,
});
const before = sheet([
  { row: 0, col: 0, content: text('Xã'), style: 's1' },
  { row: 1, col: 0, content: number(5) },
  { row: 2, col: 0, content: formula('A2*2', number(10)) },
]);
const [head, figure, double] = before.cells as [CellModel, CellModel, CellModel];

describe('contents alone', () => {
  const cases: readonly (readonly [string, SheetModel, object])[] = [
    ['nothing', sheet(before.cells), []],
    [
      'styles under other keys',
      sheet([{ ...head, style: 'x' }, figure, double], { styles: { x: { font: { bold: true } } } }),
      [],
    ],
    [
      'a figure, and the result that follows',
      sheet([head, { ...figure, content: number(6) }, { ...double, content: formula('A2*2', number(12)) }]),
      [
        { row: 1, col: 0, content: number(6), isResult: false },
        { row: 2, col: 0, content: formula('A2*2', number(12)), isResult: true },
      ],
    ],
    [
      'another formula',
      sheet([head, figure, { ...double, content: formula('A2*3', number(15)) }]),
      [{ row: 2, col: 0, content: formula('A2*3', number(15)), isResult: false }],
    ],
    [
      'a cell comes',
      sheet([...before.cells, { row: 9, col: 1, content: text('mới') }]),
      [{ row: 9, col: 1, content: text('mới'), isResult: false }],
    ],
    ['a cell goes', sheet([head, double]), [{ row: 1, col: 0, content: { kind: 'blank' }, isResult: false }]],
    [
      'a formatted cell is cleared',
      sheet([{ row: 0, col: 0, style: 's1' }, figure, double]),
      [{ row: 0, col: 0, content: { kind: 'blank' }, isResult: false }],
    ],
  ];
  test.each(cases)('%s', (_name, now, cells) => {
    expect(sheetChange(before, now)).toEqual({ kind: 'known', cells, frame: NO_FRAME_CHANGE });
  });
});

describe('looks', () => {
  const bold = { font: { bold: true } };
  const cases: readonly (readonly [string, SheetModel, object])[] = [
    [
      'one alone',
      sheet([head, { ...figure, style: 's1' }, double]),
      [{ row: 1, col: 0, isResult: false, look: { was: {}, is: bold } }],
    ],
    [
      'of a blank cell',
      sheet([...before.cells, { row: 9, col: 9, style: 's1' }]),
      [{ row: 9, col: 9, isResult: false, look: { was: {}, is: bold } }],
    ],
    [
      'one that goes with its cell',
      sheet([figure, double]),
      [{ row: 0, col: 0, content: { kind: 'blank' }, isResult: false, look: { was: bold, is: {} } }],
    ],
    [
      'with the content',
      sheet([head, { ...figure, content: number(6), style: 's1' }, double]),
      [{ row: 1, col: 0, content: number(6), isResult: false, look: { was: {}, is: bold } }],
    ],
  ];
  test.each(cases)('%s', (_name, now, cells) => {
    expect(sheetChange(before, now)).toEqual({ kind: 'known', cells, frame: NO_FRAME_CHANGE });
  });
});

test('what the workbook says of a sheet is no change of the sheet', () => {
  const names = [{ name: 'a', area: { top: 0, left: 0, bottom: 0, right: 0 }, scope: 'sheet' }] as const;
  const now = sheet(before.cells, { name: 'Khác', hidden: true, names });
  expect(sheetChange(before, now)).toEqual({ kind: 'known', cells: [], frame: NO_FRAME_CHANGE });
});

test.each<readonly [string, SheetModel]>([
  ['a link', sheet([head, { ...figure, link: { sheet: 'A', cell: 'A1' } }, double])],
  ['a filter', sheet(before.cells, { filter: { top: 0, left: 0, bottom: 0, right: 1 } })],
  ['a group of rows', sheet(before.cells, { rows: [{ row: 1, outline: 1 }] })],
])('%s is more', (_name, now) => {
  expect(sheetChange(before, now)).toEqual({ kind: 'more' });
});
