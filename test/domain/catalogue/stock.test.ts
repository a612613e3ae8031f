import { isStock } from '../../../src/domain/catalogue/stock';

test.each([
  ['stock', true],
  ['last', true],
  ['flow', false],
  ['cumulative', false],
  ['none', false],
] as const)('%s', (acrossYears, expected) => {
  expect(isStock({ acrossYears })).toBe(expected);
});
