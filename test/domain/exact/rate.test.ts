import { rateOf } from '../../../src/domain/exact/rate';

test.each([
  [57, 200, 100, 28.5],
  [1, 3, 100, 100 / 3],
  [45, 2, 1, 22.5],
  [2, 3000, 1000, 2000 / 3000],
  [7, 1_000_000, 100_000, 0.7],
])('%d of %d is multiplied before it is divided', (numerator, denominator, per, rate) => {
  expect(rateOf(numerator, denominator, per)).toBe(rate);
});

test('dividing first would not give it', () => {
  expect((57 / 200) * 100).not.toBe(28.5);
});
