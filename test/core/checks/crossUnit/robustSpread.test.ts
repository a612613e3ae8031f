import { isFar, medianOf, spreadOf } from '../../../../src/core/checks/crossUnit/robustSpread';

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
  [17.1, 1, false],
  [17.2, 1, true],
  [6.9, 1, false],
  [6.8, 1, true],
  [17.5, 5.5, true],
  [17.5, 5.6, false],
])('%d is far from peers around 12, at least %d: %s', (figure, least, far) => {
  expect(isFar(figure, { median: 12, deviation: 1 }, least)).toBe(far);
});

/** Where most agree, what is far by itself is far from them. */
test.each([
  [12, false],
  [16.9, false],
  [17, true],
  [7, true],
  [7.1, false],
])('%d is 5 off peers that all have 12: %s', (figure, far) => {
  expect(isFar(figure, { median: 12, deviation: 0 }, 5)).toBe(far);
});

/** Reckoned in whole numbers: 0,6745 × off above 3,5 × deviation, and not below the floor. */
test('of all figures, spreads and floors just those that are far by both', () => {
  const wrong: string[] = [];
  for (let off = -60; off <= 60; off++) {
    for (let deviation = 0; deviation <= 12; deviation++) {
      for (const least of [0, 1, 10, 20, 30]) {
        const far = Math.abs(off) >= least && off !== 0 && 6745 * Math.abs(off) > 35_000 * deviation;
        if (isFar(100 + off, { median: 100, deviation }, least) !== far) wrong.push(`${off} ${deviation} ${least}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  [[], 0],
  [[3], 3],
  [[9, 1, 5], 5],
  [[1, 2, 3, 10], 2.5],
])('the middle of %j is %d', (figures, middle) => {
  expect(medianOf(figures)).toBe(middle);
});
