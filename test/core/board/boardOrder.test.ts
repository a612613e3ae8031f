import type { BoardRow } from '../../../src/core/board/board';
import { countsOf } from '../../../src/core/board/board';
import {
  BOARD_FILTER_WORDS,
  filteredRows,
  groupedRows,
  orderedRows,
  type BoardFilter,
  type BoardOrder,
} from '../../../src/core/board/boardOrder';
import { unitOf } from '../rollup/builders';
import { tree } from './builders';

const row = (code: string, change: Partial<BoardRow> = {}): BoardRow => ({
  unit: { ...unitOf(tree, code), name: `Xã Đồng ${code}` },
  ...(code.length > 3 && code.startsWith('73') ? { parent: unitOf(tree, code.slice(0, 3)) } : {}),
  state: 'received',
  daysLate: 0,
  files: [],
  held: 0,
  errors: 0,
  warnings: 0,
  claims: 0,
  doubts: 0,
  accepted: 0,
  findings: [],
  ...change,
});

const returned = { on: '2024-11-25', faults: 1, answered: false } as const;
const rows = [
  row('73101', { state: 'nothing', daysLate: 2, reminded: '2024-12-01' }),
  row('73102', { state: 'errors', errors: 1, returned }),
  row('73201', { state: 'errors', errors: 4, daysLate: 9, returned: { ...returned, answered: true } }),
  row('75.SYT'),
];
const codes = (list: readonly BoardRow[]): readonly string[] => list.map(({ unit }) => unit.code);

test.each<readonly [BoardFilter, readonly string[]]>([
  [{}, ['73101', '73102', '73201', '75.SYT']],
  [{ states: ['errors'] }, ['73102', '73201']],
  [{ states: ['nothing', 'received'] }, ['73101', '75.SYT']],
  [{ states: ['late'] }, ['73101', '73201']],
  [{ states: ['returned'] }, ['73102']],
  [{ states: ['reminded'] }, ['73101']],
  [{ parent: '731' }, ['73101', '73102']],
  [{ parent: '731', states: ['errors'] }, ['73102']],
  [{ parent: '75.SYT' }, ['75.SYT']],
  [{ words: 'dong 7310' }, ['73101', '73102']],
  [{ words: 'ĐỒNG 73201' }, ['73201']],
  [{ words: 'nowhere' }, []],
])('%j shows %j', (filter, expected) => {
  expect(codes(filteredRows(rows, filter))).toEqual(expected);
});

test.each<readonly [BoardOrder, readonly string[]]>([
  ['tree', ['73101', '73102', '73201', '75.SYT']],
  ['state', ['73201', '73102', '73101', '75.SYT']],
  ['late', ['73201', '73101', '73102', '75.SYT']],
  ['name', ['75.SYT', '73101', '73102', '73201']],
])('by %s', (order, expected) => {
  expect(codes(orderedRows(rows, order))).toEqual(expected);
});

test('by district, those without one first', () => {
  const groups = groupedRows(rows).map(({ parent, rows: list }) => [parent?.code, codes(list)]);
  expect(groups).toEqual([
    [undefined, ['75.SYT']],
    ['731', ['73101', '73102']],
    ['732', ['73201']],
  ]);
});

test('every row is counted in its state', () => {
  expect(countsOf(rows)).toMatchObject({ all: 4, nothing: 1, errors: 2, received: 1, late: 2, conflict: 0 });
  expect(BOARD_FILTER_WORDS).toHaveLength(11);
});
