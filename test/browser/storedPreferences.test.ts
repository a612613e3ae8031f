import { preferenceWipes, storedPreferences } from '../../src/browser/storedPreferences';

/** The browser's storage in memory. */
function storage(content: Readonly<Record<string, string>>) {
  const held = new Map(Object.entries(content));
  const fake = {
    get length() {
      return held.size;
    },
    key: (i: number) => [...held.keys()][i] ?? null,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
  Object.defineProperty(globalThis, 'localStorage', { value: fake, configurable: true });
  return held;
}

test('decisions, plans and preferences are wiped each by itself, and nothing of others', async () => {
  const held = storage({ 'th.work': '{}', 'th.language': 'en', 'th.theme': 'dark', 'th.plans': '{}', other: 'x' });
  const wipes = preferenceWipes('th.');
  await wipes.preferences();
  expect([...held.keys()]).toEqual(['th.work', 'th.plans', 'other']);
  await wipes.plans();
  expect([...held.keys()]).toEqual(['th.work', 'other']);
  await wipes.decisions();
  expect([...held.keys()]).toEqual(['other']);
});

test('what is wiped is gone for who reads it again', async () => {
  storage({});
  const preferences = storedPreferences('th.');
  preferences.write('work', '{}');
  await preferenceWipes('th.').decisions();
  expect(preferences.read('work')).toBeUndefined();
});

test('blocked storage is said', async () => {
  Object.defineProperty(globalThis, 'localStorage', {
    get: () => {
      throw new Error('blocked');
    },
    configurable: true,
  });
  await expect(preferenceWipes('th.').preferences()).rejects.toThrow('blocked');
});
