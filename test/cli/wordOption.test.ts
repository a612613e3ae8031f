import { oneOfWords, someOfWords } from '../../src/cli/wordOption';
import type { Arguments } from '../../src/cli/arguments';

const args = (...given: readonly string[]): Arguments => ({
  words: [],
  text: () => given[0],
  list: () => given,
  flag: () => false,
});
const WORDS = ['a', 'b'] as const;

test('takes one of its words, some of them, or none', () => {
  expect(oneOfWords(args('b'), 'x', WORDS)).toBe('b');
  expect(oneOfWords(args(), 'x', WORDS)).toBeUndefined();
  expect(someOfWords(args('b', 'a'), 'x', WORDS)).toEqual(['b', 'a']);
  expect(() => someOfWords(args('a', 'c'), 'x', WORDS)).toThrow();
});
