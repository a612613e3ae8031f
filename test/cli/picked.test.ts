import { pickedFrom } from '../../src/cli/commands/picked';
import { acceptance } from '../domain/work/decisions';

const list = [acceptance(), acceptance({ element: 'C02' }), acceptance({ unit: { list: '2024', code: '26182' } })];
const pick = (...words: string[]): readonly number[] =>
  pickedFrom(words, list, (name) => name).map((one) => list.indexOf(one) + 1);

test.each<readonly [string, readonly string[], readonly number[]]>([
  ['numbers', ['3', '1'], [3, 1]],
  ['a unit and rule: all of its elements', ['26179:V12'], [1, 2]],
  ['with the element one', ['26179:V12:C02'], [2]],
  ['the same twice is one', ['1', '26179:V12:C09'], [1]],
])('%s', (_what, words, picked) => {
  expect(pick(...words)).toEqual(picked);
});

test.each(['0', '4', '-1', '26179', '26179:V13', '26179:V12:C03', '26179:V12:C02:x', ''])('“%s” is refused', (word) => {
  expect(() => pick('1', word)).toThrow();
});
