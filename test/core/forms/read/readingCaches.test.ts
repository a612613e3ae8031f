import { FormReadingCaches, IdentityCache } from '../../../../src/core/forms/read/readingCaches';

test('an answer is worked out once for each object', () => {
  let calls = 0;
  const cache = new IdentityCache((list: readonly number[]) => ({ calls: ++calls, of: list.length }));
  const list = [1, 2];
  expect(cache.of(list)).toBe(cache.of(list));
  expect(cache.of([1, 2])).toEqual({ calls: 2, of: 2 });
});

test('two readings share nothing', () => {
  const [one, other] = [new FormReadingCaches(), new FormReadingCaches()];
  expect(one.names).not.toBe(other.names);
  expect(one.shapes).not.toBe(other.shapes);
});
