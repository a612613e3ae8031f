import { boardWorkbook } from '../../../src/core/board/boardSheet';
import { boardRows } from '../../../src/core/board/boardRows';
import { countsOf, type Board } from '../../../src/core/board/board';
import { valueIn } from '../../../src/core/sheet/model';
import { isBoardSheet } from '../../../src/core/sheet/ownSheet';
import { wholeWorkbook } from '../../../src/core/sheet/streamed';
import { argsOf, entry, tree } from './builders';

const rows = boardRows(argsOf({ entries: [entry({ held: 2, sentOn: '2024-12-03', late: true })] }));
const board: Board = {
  programme: 'ke-hoach',
  year: 2024,
  unit: tree.root,
  today: '2024-12-04',
  rows,
  counts: countsOf(rows),
  deadline: '2024-11-30',
  gone: [],
  strays: [],
};
const measure = { words: () => undefined, room: () => 10, height: () => 15 };
const book = (shown: typeof rows) =>
  wholeWorkbook(boardWorkbook(board, { plan: 'Kế hoạch', rows: shown, lineOf: () => 'cần sửa', measure }));

/** What a row of the sheet shows, by its columns. */
function line(row: number, shown = rows): readonly (string | number)[] {
  const cells = book(shown).sheets[0]?.cells.filter((cell) => cell.row === row) ?? [];
  return cells.flatMap(({ content }): readonly (string | number)[] => {
    const value = valueIn(content);
    return value.kind === 'text' ? [value.text] : value.kind === 'number' ? [value.number] : [];
  });
}

test('says whose it is and how many stand how', () => {
  expect(line(0)).toEqual(['BIỂU 05. THEO DÕI TÌNH HÌNH BÁO CÁO']);
  expect(line(1)).toEqual(['Kế hoạch, tỉnh U75, năm 2024']);
  expect(line(2)).toEqual([
    'Đến ngày 04/12/2024: 6 đơn vị; chưa gửi 5; có số tạm giữ 1; trễ hạn 1. Ngày cuối của hạn: 30/11/2024.',
  ]);
});

test('a unit is a line with what waits for a person', () => {
  expect(line(4).filter((shown) => shown !== '')).toEqual([
    ...[1, 'xã U73101', '73101', 'huyện U731', '01/CTXH-X', '◑ Có số tạm giữ', '03/12/2024', 3, 2, 'cần sửa'],
  ]);
});

test('it is known for a board, has a filter and repeats its head on paper', () => {
  const [sheet] = book(rows).sheets;
  expect(sheet && isBoardSheet({ names: sheet.names ?? [] })).toBe(true);
  expect(sheet).toMatchObject({
    filter: { top: 3, bottom: 9 },
    freeze: { rows: 4 },
    print: { titleRows: { from: 3 } },
  });
});

test('no unit to show is said', () => {
  expect(line(4, [])).toEqual(['Không có đơn vị nào.']);
});
