import { added, spanOf } from '../../../../src/core/attainment/restate/span';
import type { Portion } from '../../../../src/core/attainment/restate/split';
import { old } from './places';

const portion = (numerator: number, denominator: number): Portion => ({
  of: { unit: old('30079'), figures: { numerator: BigInt(numerator), denominator: BigInt(denominator) } },
  numerator: { low: 0n, high: BigInt(numerator) },
  denominator: { low: 0n, high: BigInt(denominator) },
});

const rate = ({ numerator, denominator = 1n }: { numerator: bigint; denominator?: bigint }) =>
  Number(numerator) / Number(denominator);

/** Every way to split a unit whose numerator is a part of its denominator. */
function ways(numerator: number, denominator: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let n = 0; n <= numerator; n++)
    for (let d = n; d <= denominator; d++) if (numerator - n <= denominator - d) found.push([n, d]);
  return found;
}

test.each([
  [[3, 10], [[2, 4]]],
  [[0, 5], [[3, 3]]],
  [
    [5, 5],
    [
      [0, 6],
      [2, 5],
    ],
  ],
  [
    [1, 9],
    [
      [4, 5],
      [1, 6],
    ],
  ],
] as const)(
  'a base of %j with pieces of %j: every way lies between the ends, and the ends are reached',
  (sure, units) => {
    const whole = { numerator: BigInt(sure[0]), denominator: BigInt(sure[1]) };
    const { least, most } = spanOf(whole, { portions: units.map(([n, d]) => portion(n, d)), share: true });
    let results = [[sure[0], sure[1]] as readonly [number, number]];
    for (const [n, d] of units)
      results = results.flatMap(([a, b]) => ways(n, d).map(([x, y]) => [a + x, b + y] as const));
    const rates = results.map(([a, b]) => a / b);
    expect(Math.min(...rates)).toBeCloseTo(rate(least), 12);
    expect(Math.max(...rates)).toBeCloseTo(rate(most), 12);
  },
);

test('what is missing may be all or nothing of its size', () => {
  const whole = { numerator: 3n, denominator: 10n };
  expect(spanOf(whole, { portions: [], missing: { size: 5n }, share: true })).toEqual({
    least: { numerator: 3n, denominator: 15n },
    most: { numerator: 8n, denominator: 15n },
  });
});

test('a value for each one has no limit in its denominator', () =>
  expect(spanOf({ numerator: 3n, denominator: 10n }, { portions: [portion(7, 2)], share: false })).toEqual({
    least: { numerator: 3n, denominator: 12n },
    most: { numerator: 10n, denominator: 10n },
  }));

test('a count has a numerator alone', () => {
  const { denominator: _, ...count } = portion(4, 0);
  expect(spanOf({ numerator: 3n }, { portions: [count], missing: { size: 2n }, share: false })).toEqual({
    least: { numerator: 3n },
    most: { numerator: 9n },
  });
});

test('sums of figures', () => expect(added({ numerator: 1n }, { numerator: 2n })).toEqual({ numerator: 3n }));
