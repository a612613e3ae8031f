import { balanced } from '../../src/docx/lines';
import { widthOf } from '../../src/docx/measures';

const SIDE = 3700;

test.each([
  ['ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI', 'ỦY BAN NHÂN DÂN\nTỈNH ĐỒNG NAI'],
  ['PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'PHÒNG LAO ĐỘNG -\nTHƯƠNG BINH VÀ XÃ HỘI'],
  ['SỞ Y TẾ', 'SỞ Y TẾ'],
  ['Hai\ndòng', 'Hai\ndòng'],
])('%s is broken by its meaning', (text, lines) => {
  expect(balanced(text, 25, SIDE)).toBe(lines);
});

test('other words are broken into lines of about the same length, none longer than the line', () => {
  const title = 'Sơ kết giai đoạn 2021–2025 thực hiện Chương trình phát triển công tác xã hội';
  const lines = balanced(title, 28, 9354).split('\n');
  expect(lines).toEqual(['Sơ kết giai đoạn 2021–2025 thực hiện', 'Chương trình phát triển công tác xã hội']);
  const long = balanced('một hai ba bốn năm sáu bảy tám chín mười '.repeat(9).trim(), 28, 5000).split('\n');
  expect(Math.max(...long.map((line) => widthOf(line, 28)))).toBeLessThanOrEqual(5000);
  expect(long.join(' ').split(' ')).toHaveLength(90);
  expect(balanced('Ủ'.repeat(400), 28, 5000)).toHaveLength(400);
});
