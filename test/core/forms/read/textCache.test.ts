import { TextCache } from '../../../../src/core/forms/read/textCache';

/** Answers of a cache, and the texts its work was asked about. */
function counted() {
  const asked: string[] = [];
  const cache = new TextCache((text) => {
    asked.push(text);
    return text.toUpperCase();
  });
  return { asked, cache };
}

test('a text is worked on once', () => {
  const { asked, cache } = counted();
  expect(['mã số', 'mã', 'mã số'].map((text) => cache.of(text))).toEqual(['MÃ SỐ', 'MÃ', 'MÃ SỐ']);
  expect(asked).toEqual(['mã số', 'mã']);
});

test('long texts are not kept', () => {
  const { asked, cache } = counted();
  const long = 'a'.repeat(401);
  expect([cache.of(long), cache.of(long)]).toEqual([long.toUpperCase(), long.toUpperCase()]);
  expect(asked).toHaveLength(2);
});

test('more texts than are kept are all answered, and the oldest worked on again', () => {
  const { asked, cache } = counted();
  for (let i = 0; i < 5000; i++) expect(cache.of(`xã ${i}`)).toBe(`XÃ ${i}`);
  cache.of('xã 4999');
  cache.of('xã 0');
  expect(asked).toHaveLength(5001);
});

test('two caches share nothing', () => {
  const [first, second] = [counted(), counted()];
  first.cache.of('mã');
  second.cache.of('mã');
  expect(second.asked).toEqual(['mã']);
});
