import { changeNotice, openedNotice } from '../../../src/workbench/files/openedNotice';
import type { SessionNotice } from '../../../src/workbench/session/sessionState';
import { WORDS, type Words } from '../../../src/workbench/strings/words';

const shown = (notice: SessionNotice | undefined, words: Words) => notice && { ...notice, text: notice.text(words) };

test('a whole file is simply open, whatever saving would lose', () => {
  expect(
    shown(openedNotice({ name: 'a.xlsx', isForm: false, losses: [{ code: 'picture', count: 1 }] }), WORDS.vi),
  ).toEqual({
    intent: 'success',
    text: 'Đã mở a.xlsx.',
  });
});

test('a form says what comes next', () => {
  expect(openedNotice({ name: 'a.xlsx', isForm: true, losses: [] }).text(WORDS.vi)).toBe(
    'Đã mở a.xlsx. Gõ số vào ô đang chọn; Enter hoặc Tab sang ô nhập kế tiếp, F8 đến ô còn trống. Xong thì bấm “Kiểm tra”.',
  );
});

test('what is not shown, and what a change makes void, is said before the first change', () => {
  const losses = [
    { code: 'chartSheet', sheet: 'Biểu đồ', count: 1 },
    { code: 'signature', count: 1 },
  ] as const;
  expect(shown(openedNotice({ name: 'a.xlsx', isForm: true, losses }), WORDS.vi)).toEqual({
    intent: 'warning',
    text: 'Đã mở a.xlsx. Lưu ý – Trang “Biểu đồ”: trang chỉ có biểu đồ, không hiện ở đây; Cả tệp: chữ ký số; sửa tệp thì chữ ký mất hiệu lực.',
  });
});

test('a long list is cut', () => {
  const losses = Array.from(
    { length: 9 },
    (_none, at) => ({ code: 'damagedSheet', sheet: `T${at}`, count: 1 }) as const,
  );
  expect(openedNotice({ name: 'a.xlsx', isForm: true, losses }).text(WORDS.en)).toMatch(/“T5”: [^;]*…\.$/);
});

test('signature and label are said again when the file is first changed, and nothing else', () => {
  const losses = [
    { code: 'picture', sheet: 'A', count: 1 },
    { code: 'signature', count: 1 },
    { code: 'label', count: 1 },
  ] as const;
  expect(shown(changeNotice(losses), WORDS.vi)).toEqual({
    intent: 'warning',
    text: 'Tệp đã được sửa ở đây; lưu lại thì những phần sau không còn giá trị – Cả tệp: chữ ký số; sửa tệp thì chữ ký mất hiệu lực; Cả tệp: nhãn bảo mật của tổ chức; nhãn nói về tệp như khi được gắn nhãn, sửa tệp thì nhãn không còn bảo đảm.',
  });
  expect(changeNotice(losses)?.text(WORDS.en)).toContain('no longer assured');
  expect(changeNotice(losses.slice(0, 1))).toBeUndefined();
});
