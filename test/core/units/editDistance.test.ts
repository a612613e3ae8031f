import { editDistance } from '../../../src/core/units/editDistance';

test.each([
  ['', '', 2, 0],
  ['tan', 'tan', 2, 0],
  ['tan', 'than', 2, 1],
  ['than', 'tan', 2, 1],
  ['tan', 'tam', 2, 1],
  ['tan quy tay', 'tan qui tai', 2, 2],
  ['abc', 'xyz', 2, 3],
  ['a', 'abcd', 2, 3],
  ['abcdef', 'uvwxyz', 2, 3],
  ['tan', 'tam', 0, 1],
])('from %j to %j, at most %i: %i', (a, b, limit, distance) => {
  expect(editDistance(a, b, limit)).toBe(distance);
});
