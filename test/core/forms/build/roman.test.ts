import { roman } from '../../../../src/core/forms/build/roman';

test.each([
  [1, 'I'],
  [3, 'III'],
  [4, 'IV'],
  [5, 'V'],
  [8, 'VIII'],
  [9, 'IX'],
  [10, 'X'],
  [14, 'XIV'],
  [19, 'XIX'],
])('%i is %s', (value, letters) => expect(roman(value)).toBe(letters));
