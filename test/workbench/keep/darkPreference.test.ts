import { DarkPreference } from '../../../src/workbench/keep/darkPreference';
import { LanguagePreference } from '../../../src/workbench/keep/languagePreference';

const system = { matches: false, listeners: new Set<() => void>() };
const matchMedia = () => ({
  matches: system.matches,
  addEventListener: (_kind: string, listener: () => void) => system.listeners.add(listener),
  removeEventListener: (_kind: string, listener: () => void) => system.listeners.delete(listener),
});
Object.assign(globalThis, { window: { matchMedia } });

function preference(): { readonly dark: DarkPreference; readonly choose: (theme: string) => void } {
  const kept = new Map<string, string>();
  const read = (key: string) => kept.get(key);
  const pane = new LanguagePreference({ read, write: (key, value) => void kept.set(key, value) }, 'vi');
  return { dark: new DarkPreference(pane), choose: (theme) => pane.write('theme', theme) };
}

test.each([
  ['nothing chosen, a light system', undefined, false, false],
  ['nothing chosen, a dark system', undefined, true, true],
  ['the system chosen', 'auto', true, true],
  ['light chosen on a dark system', 'light', true, false],
  ['dark chosen on a light system', 'dark', false, true],
])('%s', (_, chosen, matches, isDark) => {
  const { dark, choose } = preference();
  system.matches = matches;
  if (chosen !== undefined) choose(chosen);
  expect(dark.isDark()).toBe(isDark);
});

test('tells of the person’s choice and of the system’s change, until it is stopped', () => {
  const { dark, choose } = preference();
  const told = jest.fn();
  const stop = dark.subscribe(told);
  choose('dark');
  system.listeners.forEach((listener) => listener());
  expect(told).toHaveBeenCalledTimes(2);
  stop();
  choose('light');
  expect([told.mock.calls.length, system.listeners.size]).toEqual([2, 0]);
});
