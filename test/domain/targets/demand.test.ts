import { scaled } from '../../../src/domain/exact/fixed';
import type { Asked, Comparator } from '../../../src/domain/targets/comparators';
import { gapOf, meets, neededToMeet, ofPlan, resultOf, standingOf, type Bar } from '../../../src/domain/targets/demand';
import { seeded } from '../../core/rollup/builders';
import { barFor, barOf, CASES, type Kind } from './bars';
import { metByHand, neededByHand } from './byHand';

const tried = (bar: Bar, numerator: number, denominator: number) => {
  const [top, bottom] = [scaled(numerator), scaled(denominator)];
  return {
    result: resultOf(bar, top, bottom),
    gap: gapOf(bar, top, bottom),
    met: meets(bar, top, bottom),
    needed: neededToMeet(bar, top, bottom),
  };
};

const atLeast = (value: number): Asked => ({ from: { value, enough: true } });
const over = (value: number): Asked => ({ from: { value, enough: false } });
const equal = (value: number): Asked => ({ from: { value, enough: true }, to: { value, enough: true } });
const atMost = (value: number): Asked => ({ to: { value, enough: true } });

describe('a rate', () => {
  test.each([
    ['60 exactly passes "≥ 60"', 60, 100, atLeast(60), true, 0, 0],
    ['60 exactly fails "> 60"', 60, 100, over(60), false, 0, 1],
    ['59,96 % fails "≥ 60"', 1499, 2500, atLeast(60), false, -0.04, 1],
    ['one third passes "≥ 33,333333"', 1, 3, atLeast(33.333333), true, 3.3333333333333335e-7, 0],
    ['2.999.999 of 3.000.000 is not 100 %', 2_999_999, 3_000_000, equal(100), false, -100 / 3_000_000, 1],
    ['"= 50" of 3 has no whole number', 1, 3, equal(50), false, -50 / 3, null],
    ['"≤ 10" is exceeded by two', 12, 100, atMost(10), false, 2, -2],
    ['"≤ 10" at the limit', 10, 100, atMost(10), true, 0, 0],
    ['decimals are millionths', 0.3, 1, atLeast(30), true, 0, 0],
  ] as const)('%s', (_, numerator, denominator, asked, met, gap, needed) => {
    expect(tried(barOf('rate', asked), numerator, denominator)).toMatchObject({ met, gap, needed });
  });

  test('57 of 200 is exactly 28,5', () => {
    expect(tried(barOf('rate', atLeast(30)), 57, 200)).toEqual({ result: 28.5, gap: -1.5, met: false, needed: 3 });
  });
});

describe('growth of 130 of 200 on 100 of 200', () => {
  test.each([
    ['relative', 30],
    ['points', 15],
    ['headCount', 30],
  ] as const)('%s', (kind, result) => {
    const found = tried(barOf(kind, atLeast(20), { numerator: 100, denominator: 200 }), 130, 200);
    expect(found).toMatchObject({ result, gap: result - 20, met: result >= 20, needed: result >= 20 ? 0 : 10 });
  });

  test('growth is not reckoned without its base', () => {
    const { base, ...bare } = barOf('relative', atLeast(20));
    expect(base).toBeDefined();
    expect(() => tried(bare, 1, 2)).toThrow('base');
  });
});

describe.each([
  ['relative', 'decrease>=', 20, 75, 200, 25, 5, 0],
  ['relative', 'decrease>=', 20, 85, 200, 15, -5, -5],
  ['points', 'decrease>=', 1.5, 97, 200, 1.5, 0, 0],
  ['points', 'decrease>', 1.5, 97, 200, 1.5, 0, -1],
  ['heads', 'decrease>=', 12, 90, 200, 10, -2, -2],
  ['heads', 'increase>', 12, 112, 200, 12, 0, 1],
  ['headCount', 'decrease>=', 10, 110, 200, -10, -20, -20],
  ['ofCount', 'increase>=', 15, 110, 0, 10, -5, 5],
] as const)('%s %s %d: %d of %d after 100 of 200', (kind, comparator, value, numerator, denominator, ...expected) => {
  test('fell or grew by, gap, number needed', () => {
    const { result, gap, needed } = tried(barFor(kind, { comparator, value }), numerator, denominator);
    expect([result, gap, needed]).toEqual(expected);
  });
});

describe.each([
  ['<', 2, 1, 100, true, -1, 0],
  ['<', 2, 2, 100, false, 0, -1],
  ['<=', 2, 2, 100, true, 0, 0],
  ['<=', 2, 3, 100, false, 1, -1],
  ['about', 30, 25, 100, false, -3.5, 4],
  ['about', 30, 29, 100, true, 0, 0],
  ['about', 30, 40, 100, false, 8.5, -9],
] as const)('a rate %s %d of %d in %d', (comparator, value, numerator, denominator, ...expected) => {
  test('met, gap, number to add or take away', () => {
    const { met, gap, needed } = tried(barFor('rate', { comparator, value }), numerator, denominator);
    expect([met, gap, needed]).toEqual(expected);
  });
});

test('nothing is taken away that is not there', () => {
  expect(tried(barFor('count', { comparator: '<', value: 0 }), 3, 0)).toMatchObject({ met: false, needed: null });
});

test('a bar that asks nothing has no gap', () => {
  expect(gapOf(barOf('count', {}), 1n, 1n)).toBeNull();
});

describe('in percent of the plan', () => {
  test.each([
    ['>=', 60, 30, 100, 50],
    ['=', 50, 60, 100, 120],
    ['<', 2, 4, 100, 50],
    ['<=', 15, 12, 100, 125],
    ['<=', 15, 0, 100, null],
    ['<=', 0, 3, 100, null],
    ['between', 10, 12, 100, null],
    ['about', 10, 12, 100, null],
  ] as const)('%s %d: %d of %d', (comparator, value, numerator, denominator, share) => {
    const bar = barFor('rate', { comparator, value });
    expect(ofPlan(bar, comparator, scaled(numerator), scaled(denominator))).toBe(share);
  });

  test('a yes has none, a fall counts by what fell, a rise against a fall not at all', () => {
    const of = (kind: Kind, comparator: Comparator, value: number, numerator: number) =>
      ofPlan(barFor(kind, { comparator, value }), comparator, scaled(numerator), scaled(200));
    expect(of('yes', 'yes', 100, 150)).toBeNull();
    expect(of('heads', 'decrease>=', 20, 95)).toBe(25);
    expect(of('heads', 'decrease>=', 20, 105)).toBeNull();
  });
});

describe.each(CASES)('%s', (_, kind, asking) => {
  test('is met, and takes as much, as by hand; at, below and above its limits', () => {
    const next = seeded(5);
    for (let round = 0; round < 12; round += 1) {
      const base = { numerator: 1 + next(20), denominator: 1 + next(40) };
      const figures = { numerator: next(30), denominator: 1 + next(20), base };
      const row = asking(next(3) === 0 ? next(601) / 10 : next(60));
      const bar = barFor(kind, row, base);
      const { met, needed, gap } = tried(bar, figures.numerator, figures.denominator);
      expect([row, figures, met]).toEqual([row, figures, metByHand(kind, row, figures)]);
      expect([row, figures, needed]).toEqual([row, figures, neededByHand(kind, row, figures)]);
      const where = standingOf(bar, scaled(figures.numerator), scaled(figures.denominator));
      if (where === 'below') expect(gap).toBeLessThanOrEqual(0);
      if (where === 'above') expect(gap).toBeGreaterThanOrEqual(0);
    }
  });
});
