import { exactSum, joined, microOf, quotient, scaled, sumOrNull, unscaled } from '../../../src/domain/exact/fixed';
import { seeded, shuffled } from '../../core/rollup/builders';

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

test.each([0, 1, 12.5, 0.000001, 99_999_999.999, -3.25])('%d survives the way to millionths and back', (value) => {
  expect(unscaled(scaled(value))).toBe(value);
});

test('nothing reported has no sum, none has the sum 0', () => {
  expect([sumOrNull([]), sumOrNull([0]), sumOrNull([0.1, 0.2])]).toEqual([null, 0, 0.3]);
});

test.each([
  [5700n, 200n, 28.5],
  [-1n, 3n, -1 / 3],
  [0n, 10n ** 30n, 0],
  [10n ** 40n, 10n ** 38n, 100],
  [1n, 10n ** 20n, 1e-20],
  [2n ** 60n + 2n ** 7n, 1n, 2 ** 60],
  [2n ** 60n + 2n ** 7n + 1n, 1n, 2 ** 60 + 2 ** 8],
])('%d ÷ %d is the nearest double', (top, bottom, value) => {
  expect(quotient(top, bottom)).toBe(value);
});

test('a quotient of large whole numbers is rounded once: the same as of the small ones it reduces to', () => {
  const next = seeded(11);
  for (let round = 0; round < 500; round += 1) {
    const [top, bottom] = [1 + next(1_000_000), 1 + next(1_000_000)];
    const factor = 10n ** BigInt(12 + next(20)) + BigInt(next(1000));
    expect(quotient(BigInt(top) * factor, BigInt(bottom) * factor)).toBe(top / bottom);
  }
});
