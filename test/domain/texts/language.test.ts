import { isLanguage } from '../../../src/domain/texts/language';

test.each([
  ['vi', true],
  ['en', true],
  ['fr', false],
  ['VI', false],
  ['', false],
  [undefined, false],
  [1, false],
])('%j names a language: %s', (word, expected) => {
  expect(isLanguage(word)).toBe(expected);
});
