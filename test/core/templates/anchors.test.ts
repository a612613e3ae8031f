import { TableLabels } from '../../../src/core/templates/anchors';
import { tablesIn } from '../../../src/core/templates/foreignTable';
import { foreignSheet, FORM, JOINED, type Rows } from './foreignSheet';

function labelsOf(rows: Rows, merges = JOINED): TableLabels {
  const [table] = tablesIn(foreignSheet(rows, 'Biểu', merges));
  if (!table) throw new Error('no table');
  return new TableLabels(table, 2021);
}

test('the fewest words that name a line and no other; a part always with its whole', () => {
  const rows = [
    ...new Set(
      labelsOf(FORM)
        .anchors()
        .map(({ row }) => row),
    ),
  ];
  expect(rows).toEqual([
    'Nhân sự',
    'Số đơn vị đã bố trí nhân sự',
    'Số đơn vị đã bố trí nhân sự › Trường học',
    'Kinh phí',
    'Tổng số',
    'Tổng số › Trong đó: ngân sách',
  ]);
});

test('lines of one label are told by their headings, and where those are alike, by nothing', () => {
  const twice: Rows = [
    ['STT', 'Nội dung', 'Số lượng'],
    ['I', 'Nhân sự'],
    [1, 'Tổng số', 1],
    ['II', 'Kinh phí'],
    [1, 'Tổng số', 2],
    [2, 'Tổng số', 3],
  ];
  const anchors = labelsOf(twice, []).anchors();
  expect(anchors.map(({ row, isTwice }) => [row, isTwice])).toEqual([
    ['Nhân sự', false],
    ['Nhân sự › Tổng số', false],
    ['Kinh phí', false],
    ['Kinh phí › Tổng số', true],
    ['Kinh phí › Tổng số', true],
  ]);
});

test('lines and columns are found by the words of a map of another year', () => {
  const labels = labelsOf(FORM);
  expect(labels.linesNamed('Kinh phí › Tổng số', 2020).map(({ row }) => row)).toEqual([10]);
  expect(labels.columnsNamed('Năm 2020 › Tổng số', 2020).map(({ col }) => col)).toEqual([3]);
  expect([labels.linesNamed('Tổng', 2021), labels.columnsNamed('Tổng số', 2021)]).toEqual([[], []]);
});
