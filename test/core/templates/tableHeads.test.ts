import { SheetTexts } from '../../../src/core/templates/sheetTexts';
import { headsOf } from '../../../src/core/templates/tableHeads';
import { foreignSheet, FORM, JOINED, type Rows } from './foreignSheet';

const headOf = (rows: Rows, merges = JOINED) => headsOf(new SheetTexts(foreignSheet(rows, 'Biểu', merges)))[0];

test('titles over two rows, and the row that numbers them', () => {
  expect(headOf(FORM)).toMatchObject({
    top: 3,
    bottom: 5,
    labels: { left: 1, right: 1 },
    ordinal: 0,
    measure: 2,
    isNumbered: true,
  });
});

test.each<[string, Rows, object | undefined]>([
  [
    'years as numbers',
    [
      ['Chỉ tiêu', 'Mã số', 'Thực hiện', 2024],
      ['Số người', 'A1', 2, 3],
    ],
    { code: 1, columns: [{ col: 2 }, { col: 3, path: ['2024'] }] },
  ],
  [
    'no title for the labels',
    [
      ['Xã', 'Người', 'Lớp'],
      ['Tân Mai', 1, 2],
    ],
    { labels: { left: 0, right: 0 } },
  ],
  [
    'a letterhead',
    [
      ['UBND', 'CỘNG HÒA'],
      ['Độc lập', 'Hạnh phúc'],
    ],
    undefined,
  ],
])('%s', (_, rows, head) => {
  if (head) expect(headOf(rows, [])).toMatchObject(head);
  else expect(headOf(rows, [])).toBeUndefined();
});
