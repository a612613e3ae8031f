import { ruleTest } from '../../../../src/core/forms/read/ruleTest';

const single = { top: 2, left: 3, bottom: 2, right: 3 };
const wide = { top: 5, left: 1, bottom: 7, right: 2 };

test.each([
  [2, 3, true],
  [2, 4, false],
  [5, 1, true],
  [7, 2, true],
  [6, 2, true],
  [8, 1, false],
  [5, 3, false],
])('row %i, column %i has a rule: %s', (row, col, expected) => {
  expect(ruleTest([single, wide])({ row, col })).toBe(expected);
});

test('without areas nothing has', () => {
  expect(ruleTest([])({ row: 0, col: 0 })).toBe(false);
});
