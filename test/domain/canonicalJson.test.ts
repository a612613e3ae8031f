import { canonicalJson } from '../../src/domain/canonicalJson';

test.each([
  [{ b: 1, a: [{ d: null, c: 'x' }] }, '{"a":[{"c":"x","d":null}],"b":1}'],
  [{ a: undefined, b: 2 }, '{"b":2}'],
  ['chữ', '"chữ"'],
  [[2, 1], '[2,1]'],
])('%j', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});
