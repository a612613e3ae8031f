import { programSeen } from '../../../src/workbench/keep/programSeen';

test.each([
  [undefined, '0.2.0', undefined, '0.2.0'],
  ['0.2.0', '0.2.0', undefined, '0.2.0'],
  ['0.1.0', '0.2.0', 'older', '0.2.0'],
  ['0.9.0', '0.10.0', 'older', '0.10.0'],
  ['1.0.0', '0.2.0', 'newer', '1.0.0'],
  ['?', '0.2.0', 'older', '0.2.0'],
])('after %s comes %s: the other was %s, and %s is remembered', (last, version, is, remembered) => {
  const held = new Map(last === undefined ? [] : [['program', last]]);
  const preferences = { read: (key: string) => held.get(key), write: (k: string, v: string) => void held.set(k, v) };
  expect(programSeen(preferences, version)).toEqual(is && { is, version: last });
  expect(held.get('program')).toBe(remembered);
});
