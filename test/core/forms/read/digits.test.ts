import { hasHiddenMarks, hasSmallDigits, plainText } from '../../../../src/core/forms/read/digits';

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

test.each([
  ['12', false, false],
  ['xã Ân Hảo', false, false],
  ['1\u00ad2', true, false],
  ['\u202d12\u202c', true, false],
  ['1\u00a02', false, false],
  ['40²', false, true],
  ['①', false, true],
  ['Ⅳ', false, true],
])('%j: hidden marks %s, small digits %s', (text, marks, small) => {
  expect(hasHiddenMarks(text)).toBe(marks);
  expect(hasSmallDigits(text)).toBe(small);
  // Twice, since a pattern may remember where it stopped.
  expect(hasHiddenMarks(text)).toBe(marks);
});
