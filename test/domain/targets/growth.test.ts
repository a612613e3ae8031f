import {
  DEFAULT_READING,
  GROWTH_READINGS,
  READING_NAMES,
  type GrowthReading,
} from '../../../src/domain/targets/growth';

/** A base of 50 of 200 (25 %), now 45 of 150 (30 %): results in percent of what each reading measures. */
function result(reading: GrowthReading): number {
  const base = { numerator: 50, denominator: 200 };
  const { times = 1, minus = 0, over = 1 } = GROWTH_READINGS[reading].reckoned(150, base, (a, b) => a * b);
  return (100 * (45 * times - minus)) / over;
}

test.each([
  ['relative', 20],
  ['points', 5],
  ['headCount', -10],
  ['heads', -500],
] as const)('%s: %d', (reading, expected) => {
  expect(result(reading)).toBeCloseTo(expected, 10);
});

test('the default is written down, and every reading has its words in both languages', () => {
  expect(DEFAULT_READING).toBe('relative');
  expect(READING_NAMES).toEqual(['relative', 'points', 'headCount', 'heads']);
  const words = READING_NAMES.flatMap((name) => Object.values(GROWTH_READINGS[name].words).flatMap(Object.values));
  expect(new Set(words).size).toBe(4 * READING_NAMES.length);
});

test('a count grows by itself, whatever is read into it', () => {
  const of = (reading: GrowthReading) =>
    GROWTH_READINGS[reading].reckoned(undefined, { numerator: 50 }, (a: number, b: number) => a * b);
  expect(READING_NAMES.map(of)).toEqual([
    { minus: 50, over: 50 },
    { minus: 50 },
    { minus: 50, over: 50 },
    { minus: 50 },
  ]);
});
