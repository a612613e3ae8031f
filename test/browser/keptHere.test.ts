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
