import { BytesCache } from '../../../src/xlsx/read/bytesCache';

describe('a cache by bytes', () => {
  const bytes = (text: string): Uint8Array => Buffer.from(text);

  test('keeps a copy, not the file it came from', () => {
    const cache = new BytesCache<string>({ entries: 4, longest: 100 });
    const file = bytes('đầu-rule-cuối');
    cache.set(1, 'value', file, 7, 11);
    file.fill(0);
    expect(cache.get(1, bytes('rule'))).toBe('value');
  });

  test('knows nothing of other bytes under the same key', () => {
    const cache = new BytesCache<string>({ entries: 4, longest: 100 });
    cache.set(1, 'value', bytes('rule'));
    expect(cache.get(1, bytes('rulf'))).toBeUndefined();
    expect(cache.get(1, bytes('rul'))).toBeUndefined();
  });

  test('forgets rather than grow', () => {
    const cache = new BytesCache<number>({ entries: 2, longest: 3 });
    for (const key of [1, 2, 3]) cache.set(key, key, bytes(`a${key}`));
    expect([1, 2, 3].map((key) => cache.get(key, bytes(`a${key}`)))).toEqual([undefined, undefined, 3]);
    cache.set(4, 4, bytes('long'));
    expect(cache.get(4, bytes('long'))).toBeUndefined();
  });
});
