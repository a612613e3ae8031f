import { AsyncCache } from '../../src/usecases/asyncCache';

it('makes each thing once, also for two that ask at the same time', async () => {
  const cache = new AsyncCache<number>();
  let made = 0;
  const make = async (): Promise<number> => ++made;
  expect(await Promise.all([cache.get('a', make), cache.get('a', make), cache.get('b', make)])).toEqual([1, 1, 2]);
});

it('tries again what could not be made', async () => {
  const cache = new AsyncCache<string>();
  await expect(cache.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await cache.get('a', async () => 'there')).toBe('there');
});
