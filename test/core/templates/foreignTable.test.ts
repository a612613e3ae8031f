import { tablesIn } from '../../../src/core/templates/foreignTable';
import { foreignSheet, FORM, JOINED, type Rows } from './foreignSheet';

test('a table with joined titles: lines under what they belong to, titles from top to bottom', () => {
  const [table, ...others] = tablesIn(foreignSheet(FORM, 'Biểu 01', JOINED));
  expect(others).toEqual([]);
  expect(table?.columns).toEqual([
    { col: 3, path: ['Năm 2021', 'Tổng số'] },
    { col: 4, path: ['Năm 2021', 'Trong đó: nữ'] },
  ]);
  expect(table?.lines.map(({ row, path, isPart, measure }) => [row, path.join(' > '), isPart, measure])).toEqual([
    [6, 'Nhân sự', false, undefined],
    [7, 'Nhân sự > Số đơn vị đã bố trí nhân sự', false, 'đơn vị'],
    [8, 'Nhân sự > Số đơn vị đã bố trí nhân sự > Trường học', true, 'đơn vị'],
    [9, 'Kinh phí', false, undefined],
    [10, 'Kinh phí > Tổng số', false, 'nghìn đồng'],
    [11, 'Kinh phí > Tổng số > Trong đó: ngân sách', true, 'nghìn đồng'],
  ]);
});

const TWO: Rows = [
  ['Chỉ tiêu', 'Số lượng'],
  ['1. Số người', 3],
  ['a) Nữ', 2],
  ['2. Số lớp', 1],
  [],
  ['Chỉ tiêu', 'Số lượng'],
  ['Số tiền', 5],
];

test('numbers inside the labels, and a second table below', () => {
  expect(tablesIn(foreignSheet(TWO)).map(({ lines }) => lines.map(({ path }) => path))).toEqual([
    [['Số người'], ['Số người', 'Nữ'], ['Số lớp']],
    [['Số tiền']],
  ]);
});

test.each<[string, Rows]>([
  ['a letter', [['Kính gửi: Sở Y tế'], ['Nội dung như sau']]],
  ['titles without lines', [['STT', 'Nội dung', 'Số lượng']]],
  ['nothing', []],
])('%s is no table', (_, rows) => {
  expect(tablesIn(foreignSheet(rows))).toEqual([]);
});

test('a hidden sheet is not looked at', () => {
  expect(tablesIn({ ...foreignSheet(TWO), visibility: 'hidden' })).toEqual([]);
});
