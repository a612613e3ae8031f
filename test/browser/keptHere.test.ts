import { keptHere } from '../../src/browser/keptHere';

test('kinds are told apart, named in order, and one that resists does not save the others', async () => {
  const gone: string[] = [];
  const kept = keptHere({
    offline: () => Promise.resolve(void gone.push('offline')),
    preferences: () => Promise.reject(new Error('blocked')),
    drafts: () => Promise.resolve(void gone.push('drafts')),
  });
  expect(kept.kinds).toEqual(['drafts', 'preferences', 'offline']);
  expect(await kept.wipe(['preferences', 'drafts'])).toEqual(['preferences']);
  expect(gone).toEqual(['drafts']);
  expect(await kept.wipe(['offline'])).toEqual([]);
});

test('the browser is asked to keep things, and one that cannot promise is no fault', async () => {
  const asked: string[] = [];
  const persist = () => Promise.resolve(asked.push('asked') > 1);
  for (const storage of [{ persist }, { persist: () => Promise.reject(new Error('no')) }, {}, undefined]) {
    Object.defineProperty(globalThis, 'navigator', { value: { storage }, configurable: true });
    await keptHere({}).askToLast();
  }
  expect(asked).toEqual(['asked']);
});
