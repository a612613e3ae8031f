import { FLOAT_NOISE, isNear, withoutNoise } from '../../../src/domain/exact/noise';

test.each([
  [27.999999999999886, 28],
  [0.1 + 0.2, 0.1 + 0.2],
  [3 + FLOAT_NOISE / 2, 3],
  [3 + FLOAT_NOISE * 1.5, 3 + FLOAT_NOISE * 1.5],
  [-1e-17, 0],
  [1e15 + 0.5, 1e15 + 0.5],
])('%d without noise is %d', (value, expected) => {
  expect(withoutNoise(value)).toBe(expected);
});

test.each([
  [0.1 + 0.2, 0.3, true],
  [1 + FLOAT_NOISE * 0.9, 1, true],
  [1 + FLOAT_NOISE * 1.1, 1, false],
  [1e9 + 0.5, 1e9, true],
  [1e9 + 2, 1e9, false],
  [1, 1.00000001, false],
])('%d is near %d: %s', (a, b, near) => {
  expect(isNear(a, b)).toBe(near);
});
