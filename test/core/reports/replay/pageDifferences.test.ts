import { comparedPages } from '../../../../src/core/reports/replay/pageDifferences';
import type { SnapshotCell, WorkbookSnapshot } from '../../../../src/core/sheet/snapshot';
import { sheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { address, parseCell } from '../../../../src/core/sheet/address';
import { summaryWorkbook } from '../../../../src/core/reports/summaryWorkbook';
import { showing, sheetOf } from '../cells';
import { argsOf, workbookOf } from './accounts';

const args = argsOf();
const pageDifferences = (...given: Parameters<typeof comparedPages>) => comparedPages(...given).differences;
const workbook = workbookOf();
const RESULT = 'Kết quả';
const verdict = address(showing(sheetOf(summaryWorkbook(args), RESULT), '✓ Đạt (tạm tính)'));

/** The summary with one cell of "Kết quả" saved otherwise. */
function saved(cell: string, change: (cell: SnapshotCell) => SnapshotCell): WorkbookSnapshot {
  const at = parseCell(cell);
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== RESULT) return sheet;
    const cells = [...sheet.cells()].map((one) => (one.row === at?.row && one.col === at.col ? change(one) : one));
    return sheetSnapshot({ name: sheet.name, cells, names: sheet.names, merges: sheet.merges });
  });
  return { ...workbook, sheets };
}

const typed =
  (words: string) =>
  ({ row, col }: SnapshotCell): SnapshotCell => ({ row, col, value: { kind: 'text', text: words } });

test('a page that nobody touched shows what the roll-up gives', () => {
  expect(pageDifferences(args, workbook)).toEqual([]);
});

test('a verdict typed over is found at its cell', () => {
  expect(pageDifferences(args, saved(verdict, typed('✗ Chưa đạt')))).toEqual([
    { kind: 'page', sheet: RESULT, cell: verdict, was: '✗ Chưa đạt', is: '✓ Đạt (tạm tính)' },
  ]);
});

test('the number a signed page was given is no difference', () => {
  expect(pageDifferences(args, saved('A3', typed('Số: 12/BC-SLĐTBXH')))).toEqual([]);
});

test('a formula its program left without a value is compared by its words', () => {
  const emptied = saved(verdict, (cell) => ({ ...cell, value: { kind: 'notCalculated' } }));
  expect(pageDifferences(args, emptied)).toEqual([]);
  const other = saved(verdict, (cell) => ({ ...cell, value: { kind: 'notCalculated' }, formula: '"✓ Đạt"' }));
  expect(pageDifferences(args, other)).toMatchObject([{ cell: verdict, was: '="✓ Đạt"' }]);
});

test('a page that is gone is said', () => {
  const sheets = workbook.sheets.filter(({ name }) => name !== RESULT);
  expect(pageDifferences(args, { ...workbook, sheets })).toEqual([
    { kind: 'page', sheet: RESULT, cell: '', was: '', is: '' },
  ]);
});

/** The two first rows of the table “Theo đơn vị” that hold a unit, each in the place of the other. */
function swapped(change: (cell: SnapshotCell) => SnapshotCell = (cell) => cell): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== 'Theo đơn vị') return sheet;
    const named = [...sheet.cells()].filter(
      ({ col, value }) => col === 1 && value.kind === 'text' && /^ *xã U/.test(value.text),
    );
    const [one, other] = named.map(({ row }) => row);
    const moved = (row: number): number => (row === one ? (other ?? row) : row === other ? (one ?? row) : row);
    const cells = [...sheet.cells()].map((cell) => change({ ...cell, row: moved(cell.row) }));
    return sheetSnapshot({ name: sheet.name, cells, names: sheet.names, merges: sheet.merges });
  });
  return { ...workbook, sheets };
}

test('a table that was sorted is told as sorted, one with a figure changed besides cell by cell', () => {
  expect(comparedPages(args, swapped())).toEqual({ differences: [], sorted: ['Theo đơn vị'] });
  const changed = swapped((cell) =>
    cell.value.kind === 'number' && cell.value.number === 40
      ? { ...cell, value: { kind: 'number', number: 41 } }
      : cell,
  );
  expect(comparedPages(args, changed).sorted).toEqual([]);
  expect(comparedPages(args, changed).differences.length).toBeGreaterThan(0);
});
