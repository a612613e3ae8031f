import { drawTitle, scopeLine, scopeText } from '../../../src/core/reports/page';
import { args, drawnCells, rows } from './drawn';

test('whose figures, and of when', () => {
  expect(scopeText(args)).toBe('tỉnh U75, năm 2024 (bản kế hoạch 2)');
  expect(rows(drawnCells((draft) => drawTitle(draft, args, 'BẢNG', 4)))).toEqual([
    ['BẢNG'],
    ['Chương trình phát triển công tác xã hội, tỉnh U75, năm 2024 (bản kế hoạch 2)'],
  ]);
});

test('a sheet that is printed with the report has the number that the document gives it', () => {
  const [[title = ''] = [], [scope = ''] = []] = rows(
    drawnCells((draft) => drawTitle(draft, args, 'BẢNG', 4, 'units')),
  );
  expect([title, `${scope}`.split('\n').length]).toEqual(['Phụ lục II\nBẢNG', 2]);
});

test('made-up figures say so on every sheet', () => {
  expect(scopeLine({ ...args, illustrative: true })).toEqual({
    style: 'illustrative',
    words: 'Chương trình phát triển công tác xã hội, tỉnh U75, năm 2024 (bản kế hoạch 2) – SỐ LIỆU MINH HOẠ',
  });
});
