import { lostWords } from '../../../src/usecases/templates/lostWords';

test('what no longer agrees is told with its place, the first five of many', () => {
  const mapped = { sheet: 'Biểu', row: 'Số người', column: 'Tổng', measure: 'đồng', figure: 'Y01' } as const;
  const place = { file: 'a.xlsx', sheet: 'Biểu', cell: 'B8' };
  const { vi, en } = lostWords([
    { why: 'rowGone', mapped },
    { why: 'measureChanged', mapped, place, given: 'triệu đồng' },
    ...Array.from({ length: 4 }, () => ({ why: 'twice', mapped, place }) as const),
  ]);
  expect(vi).toContain(
    'không còn dòng “Số người” ở trang “Biểu”; dòng “Số người” (Biểu!B8) ghi theo “triệu đồng”, bảng ghép ghi “đồng”',
  );
  expect([vi.endsWith('và 1 ô khác'), en.endsWith('and 1 more cell')]).toEqual([true, true]);
});
