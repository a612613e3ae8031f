import { readTyped, unmistakable, type InputCell } from '../../../../src/core/forms/read/typedEntry';

const cell = (type: InputCell['type']): InputCell => ({ type, measure: 'phòng, tổ', year: 2024 });

test.each<[InputCell['type'], string, object]>([
  ['count', '8 người', { kind: 'number', value: 8 }],
  ['count', '3 phòng, tổ', { kind: 'number', value: 3 }],
  ['money', '1,2 tỷ', { kind: 'number', value: 1200 }],
  ['money', '1.234', { kind: 'twoWays', first: 1234, second: 1.234 }],
  ['yesNo', 'ko', { kind: 'choice', yes: false }],
  ['date', '25/3', { kind: 'date', iso: '2024-03-25' }],
  // Typed day first, as the cell asks for it; a file does not say who typed it, and where.
  ['date', '05/12/2024', { kind: 'date', iso: '2024-12-05' }],
  ['date', '5/3', { kind: 'date', iso: '2024-03-05' }],
])('a cell of %s takes “%s”', (type, typed, reading) => {
  expect(readTyped(typed, cell(type))).toEqual(reading);
});

test.each([
  [1234, '1234'],
  [1.234, '1,2340'],
  [1.7, '1,7'],
])('%d is typed with one reading', (value, typed) => {
  expect(unmistakable(value)).toBe(typed);
  expect(readTyped(typed, cell('money'))).toEqual({ kind: 'number', value });
});
