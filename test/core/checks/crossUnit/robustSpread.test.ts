import { isFar, spreadOf } from '../../../../src/core/checks/crossUnit/robustSpread';

test.each([
  [[], 0, 0],
  [[5], 5, 0],
  [[1, 2, 3, 4], 2.5, 1],
  [[10, 11, 12, 13, 1000], 12, 1],
])('the middle of %j is %d, its spread %d', (figures, median, deviation) => {
  expect(spreadOf(figures)).toEqual({ median, deviation });
});

/** 3.5 ÷ 0.6745 deviations are 5.189 here. */
test.each([
  [17.1, false],
  [17.2, true],
  [6.9, false],
  [6.8, true],
])('%d is far from peers around 12: %s', (figure, far) => {
  expect(isFar(figure, { median: 12, deviation: 1 })).toBe(far);
});

test('peers of no spread measure nothing', () => {
  expect(isFar(1000, { median: 12, deviation: 0 })).toBe(false);
});
