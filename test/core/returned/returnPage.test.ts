import { drawReturnPage, firstMarkRow, LOOK, readReturnPage, tokensOf } from '../../../src/core/returned/returnPage';
import type { ReturnedReport } from '../../../src/core/returned/returnedReport';
import { isReturnPage } from '../../../src/core/sheet/ownSheet';
import { snapshotOf } from '../../support/bookSnapshot';

const token = `TL-${'a'.repeat(32)}`;
const same = (words: string) => ({ vi: words, en: words });
const report: ReturnedReport = {
  file: 'a.xlsx',
  unit: 'xã A',
  year: 2024,
  today: '2024-12-01',
  until: '2024-12-06',
  faults: [
    { sheet: '01', cell: 'D12', severity: 'error', what: same('Sai.'), todo: same('Sửa.') },
    { sheet: '', cell: '', severity: 'warning', what: same('Nghi.'), todo: same('Xem.') },
  ],
};
const marks = [
  { sheet: '01', cell: 'D12', note: 'Tổng Hợp: Sai. Sửa.', state: 'cn' },
  { sheet: '02', cell: 'A1', note: 'Tổng Hợp: Nghi.', state: 'mn' },
];
const page = drawReturnPage(report, { tokens: [token], kept: 'cellXfs=3', marks }, ['01', 'TRẢ LẠI']);
const [read] = snapshotOf({ sheets: [page] }).sheets;
if (!read) throw new Error('no page');

test('the page is read as it was drawn', () => {
  expect(page.name).toBe('Trả lại (2)');
  expect([isReturnPage(read), tokensOf([read])]).toEqual([true, [token]]);
  const first = firstMarkRow(report.faults.length);
  expect(readReturnPage(read)).toEqual({
    tokens: [token],
    kept: 'cellXfs=3',
    marks: marks.map((mark, at) => ({ ...mark, row: first + at })),
  });
  expect(page.cells.filter(({ row, col }) => row >= first && col === LOOK).map(({ content }) => content)).toEqual([
    undefined,
    undefined,
  ]);
});

test('faults have links to their cells, and the head says whose, how many and until when', () => {
  expect(page.cells.flatMap(({ link }) => link ?? [])).toEqual([{ sheet: '01', cell: 'D12' }]);
  const texts = page.cells.flatMap(({ content }) => (content?.kind === 'text' ? [content.text] : []));
  expect(texts).toEqual(
    expect.arrayContaining([
      'xã A · năm 2024 · trả lại ngày 01/12/2024 · 1 lỗi phải sửa, 1 điểm cần giải trình',
      expect.stringContaining('gửi lại chậm nhất ngày 06/12/2024'),
      'lỗi phải sửa',
      'cả biểu',
    ]),
  );
});

test('no page, no tokens; a list that was cut off has no marks', () => {
  expect(tokensOf([])).toEqual([]);
  const bare = drawReturnPage(report, { tokens: [], kept: '', marks: [] }, []);
  const [found] = snapshotOf({ sheets: [bare] }).sheets;
  expect(found && [tokensOf([found]), readReturnPage(found).marks]).toEqual([[], []]);
});
