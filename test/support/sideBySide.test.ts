import { sideBySide } from './sideBySide';

test('so many works run at once, in their order, and each test hears of its own', async () => {
  const [begun, ends]: [string[], Map<string, () => void>] = [[], new Map()];
  const { told, ended } = sideBySide(2);
  const work = (name: string) => () =>
    new Promise<void>((resolve, reject) => {
      begun.push(name);
      ends.set(name, name === 'b' ? () => reject(new Error(name)) : resolve);
    });
  const [a, b, c] = ['a', 'b', 'c'].map((name) => told(work(name)));
  expect(begun).toEqual([]);
  const first = a?.();
  expect(begun).toEqual(['a', 'b']);
  ends.get('b')?.();
  await expect(b?.()).rejects.toThrow('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  ['a', 'c'].forEach((name) => ends.get(name)?.());
  await Promise.all([first, c?.(), ended()]);
});
