import { jsonText, LazyList } from '../../src/usecases/jsonText';

const odd = { text: 'dòng 1\ndòng 2 "q" \\', none: null, gone: undefined, list: [1, [], {}], deep: { a: [{ b: 1 }] } };

/** The same content with arrays where the lists are made. */
function plain(value: unknown): unknown {
  if (value instanceof LazyList) return [...value.members];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plain(held)]));
}

test.each([
  ['nothing', {}],
  ['plain members', { odd, number: 1.5, list: [odd, odd] }],
  ['an empty list', { list: new LazyList([]), after: 1 }],
  ['a list of anything', { before: [], list: new LazyList([odd, 1, null, 'x', [], {}]) }],
  ['a list one object down', { ledger: { found: 2, files: new LazyList([odd, odd]), last: true }, odd }],
])('%s is the text JSON.stringify gives', (_, content) => {
  expect([...jsonText(content)].join('')).toBe(JSON.stringify(plain(content), null, 1));
});

test('characters that a screen obeys are escaped, in names and texts, and read back the same', () => {
  const content = { 'a\u202e': 'x\u009b', list: new LazyList(['\u2066y', 'ệ']) };
  const said = [...jsonText(content)].join('');
  expect(said).toContain('"a\\u202e": "x\\u009b"');
  expect(said).toContain('"\\u2066y"');
  expect(JSON.parse(said)).toEqual(plain(content));
});

test('a member is made when its turn comes', () => {
  const made: number[] = [];
  function* members(): Generator<number> {
    for (let member = 0; member < 3; member++) {
      made.push(member);
      yield member;
    }
  }
  const pieces = jsonText({ list: new LazyList(members()) });
  for (let piece = pieces.next(); !piece.done && !piece.value.includes('0'); piece = pieces.next());
  expect(made).toEqual([0]);
});
