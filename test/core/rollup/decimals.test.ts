import { exactSum, joined, microOf } from '../../../src/core/rollup/decimals';
import { seeded, shuffled } from './builders';

test.each([
  [1, 746304, 1.746304],
  [0, 1_500_000, 1.5],
  [2, -500_000, 1.5],
  [7, 0, 7],
  [9_000_000_000, 500_000, 9_000_000_000.5],
  [900_000_000_000, 500_000, 900_000_000_000.5],
])('%d and %d millionths are %d', (whole, micro, value) => {
  expect(joined(whole, micro)).toBe(value);
});

test.each([
  [0.1, 100_000],
  [12.675, 675_000],
  [99_999_999.999, 999_000],
  [-3.25, -250_000],
  [8, 0],
])('%d has %d millionths', (value, micro) => {
  expect(microOf(value)).toBe(micro);
});

test('a sum of đồng is that of whole numbers, in any order', () => {
  const next = seeded(3);
  const money = Array.from({ length: 500 }, () => next(4_000_000_000));
  const values = money.map((dong) => dong / 1_000_000);
  const total = money.reduce((sum, dong) => sum + dong, 0) / 1_000_000;
  expect(values.reduce((sum, value) => sum + value, 0)).not.toBe(total);
  for (let round = 0; round < 10; round += 1) expect(exactSum(shuffled(values, next))).toBe(total);
});
