import { plainText } from '../../../../src/core/forms/read/digits';

test.each([
  ['12 người', '12 người'],
  ['Ủy ban – “xã”', 'Ủy ban – “xã”'],
  ['  12   người ', '12 người'],
  ['12\u00a0người', '12 người'],
  ['1\u200b2', '12'],
  ['\ufeff12', '12'],
  ['12\nngười', '12 người'],
  ['１２３', '123'],
  ['١٢٣', '123'],
  ['១២', '12'],
  ['๑๒', '12'],
  ['ﬁ', 'fi'],
  ['', ''],
  ['   ', ''],
])('%j is %j', (text, plain) => {
  expect(plainText(text)).toBe(plain);
  expect(plainText(text)).toBe(plain);
});

test('decomposed letters are put together', () => {
  expect(plainText('Xã'.normalize('NFD'))).toBe('Xã');
});
