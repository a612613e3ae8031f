import { openedNotice } from '../../../src/workbench/files/openedNotice';
import { WORDS } from '../../../src/workbench/strings/words';

test('a whole file is simply open, whatever saving would lose', () => {
  expect(openedNotice('a.xlsx', [{ code: 'picture', count: 1 }], WORDS.vi)).toEqual({
    intent: 'success',
    text: 'Đã mở a.xlsx.',
  });
});

test('what is not shown, and what a change makes void, is said before the first change', () => {
  const losses = [
    { code: 'chartSheet', sheet: 'Biểu đồ', count: 1 },
    { code: 'signature', count: 1 },
  ] as const;
  expect(openedNotice('a.xlsx', losses, WORDS.vi)).toEqual({
    intent: 'warning',
    text: 'Đã mở a.xlsx. Lưu ý – Trang “Biểu đồ”: trang chỉ có biểu đồ, không hiện ở đây; Cả tệp: chữ ký số; sửa tệp thì chữ ký mất hiệu lực.',
  });
});

test('a long list is cut', () => {
  const losses = Array.from(
    { length: 9 },
    (_none, at) => ({ code: 'damagedSheet', sheet: `T${at}`, count: 1 }) as const,
  );
  expect(openedNotice('a.xlsx', losses, WORDS.en).text).toMatch(/“T5”: [^;]*…\.$/);
});
