import { number, type SheetModel } from '../../../src/core/sheet/model';
import { heavyParts } from '../../../src/workbench/files/heavyParts';
import { openedNotice } from '../../../src/workbench/files/openedNotice';
import { WORDS } from '../../../src/workbench/strings/words';

const sheet = (blanks: number, fragments: number): SheetModel => ({
  ...{ name: 'A', styles: { box: {} }, columns: [], protected: false, gridlines: true },
  cells: [
    { row: 0, col: 0, content: number(1), style: 'box' },
    ...Array.from({ length: blanks }, (_none, row) => ({ row: row + 1, col: 0, style: 'box' })),
  ],
  conditionalFormats: Array.from({ length: fragments }, () => ({
    type: 'formula' as const,
    area: { top: 0, left: 0, bottom: 0, right: 0 },
    formula: 'A1<0',
    style: {},
  })),
});

test.each([
  [49_999, 2_999, undefined],
  [50_000, 2_999, { blanks: 50_000, fragments: 0 }],
  [10, 3_000, { blanks: 0, fragments: 3_000 }],
])('%i blank cells with a look and %i pieces of rules', (blanks, fragments, parts) => {
  expect(heavyParts([sheet(blanks, fragments)])).toEqual(parts);
});

test('a heavy file says so, why, and what to do', () => {
  const heavy = { blanks: 240_000, fragments: 60_000 };
  const { intent, text } = openedNotice({ name: 'a.xlsx', isForm: false, losses: [], heavy });
  expect(intent).toBe('info');
  expect(text(WORDS.vi)).toBe(
    'Đã mở a.xlsx. Tệp nặng: 240.000 ô trống chỉ có định dạng, 60.000 mảnh định dạng có điều kiện; mở chậm là do tệp. Muốn nhẹ, hãy chèn biểu mới rồi dán số liệu sang, hoặc xóa các dòng trống thừa và các quy tắc thừa.',
  );
  expect(text(WORDS.en)).toContain('240,000 blank cells that only have a look, 60,000 pieces');
});
