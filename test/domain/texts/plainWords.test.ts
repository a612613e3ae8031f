import { plainWords } from '../../../src/domain/texts/plainWords';

test.each([
  ['Thiếu  kinh\r\nphí ', 'Thiếu kinh phí'],
  ['Thie\u0302\u0301u kinh\u00a0phi\u0301', 'Thiếu kinh phí'],
  [' \t', ''],
])('%j is “%s” on one line', (text, plain) => {
  expect(plainWords(text)).toBe(plain);
});
