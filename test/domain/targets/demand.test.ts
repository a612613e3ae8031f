import { scaled } from '../../../src/domain/exact/fixed';
import type { Asked } from '../../../src/domain/targets/comparators';
import { gapOf, meets, neededToMeet, resultOf, type Bar } from '../../../src/domain/targets/demand';
import { seeded } from '../../core/rollup/builders';
import { ASKED, barOf, MEASURES, type Kind } from './bars';

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

test('a gap of a target with an upper end only is how far it is exceeded', () => {
  expect(tried(barOf('count', atMost(5)), 7, 0)).toEqual({ result: 7, gap: 2, met: false, needed: -2 });
  expect(gapOf(barOf('count', {}), 1n, 1n)).toBeNull();
});

describe.each(MEASURES)('%s', (kind: Kind) => {
  test.each(ASKED)('%s: the number needed is the nearest that meets it', (_, asked) => {
    const next = seeded(5);
    for (let round = 0; round < 60; round += 1) {
      const denominator = 1 + next(40);
      const bar = barOf(kind, asked(next(1001) / 10), { numerator: 1 + next(20), denominator: 1 + next(40) });
      const numerator = next(50);
      expect(tried(bar, numerator, denominator).needed).toBe(nearest(bar, numerator, denominator));
    }
  });
});

/** No figure of the rounds above needs more: the greatest is relative growth by 100 % from 20 of 1 on 40, 1600. */
const WITHIN_REACH = 2000;

/** By trying: up where a lower end is asked, down where only an upper end is; null where nothing within reach does. */
function nearest(bar: Bar, numerator: number, denominator: number): number | null {
  const direction = bar.asked.from ? 1 : -1;
  const met = plainTest(bar, denominator);
  for (let count = 0; count <= WITHIN_REACH; count += 1) {
    if (met(numerator + direction * count)) return direction * count || 0;
  }
  return null;
}

/** The test in plain numbers, exact because every figure is a small multiple of a tenth. */
function plainTest({ measure, asked, base }: Bar, denominator: number): (numerator: number) => boolean {
  const [bn, bd] = [base?.numerator ?? 0n, base?.denominator ?? 0n].map((figure) => Number(figure / 1_000_000n));
  const [from, to] = [asked.from, asked.to].map((end) => end && { ...end, tenths: Math.round(end.value * 10) });
  return (numerator) => {
    const [top, bottom] = fractionOf(measure, { numerator, denominator, bn: bn ?? 0, bd: bd ?? 0 });
    const beside = (tenths: number): number => top * 10 - tenths * bottom;
    if (from && (from.enough ? beside(from.tenths) < 0 : beside(from.tenths) <= 0)) return false;
    return !to || (to.enough ? beside(to.tenths) <= 0 : beside(to.tenths) < 0);
  };
}

interface PlainFigures {
  readonly numerator: number;
  readonly denominator: number;
  readonly bn: number;
  readonly bd: number;
}

function fractionOf(measure: Bar['measure'], { numerator: n, denominator: d, bn, bd }: PlainFigures): [number, number] {
  if (measure.kind === 'rate') return [n * 100, d];
  if (measure.kind !== 'growth') return [n, 1];
  if (measure.reading === 'relative') return [(n * bd - bn * d) * 100, bn * d];
  return measure.reading === 'points' ? [(n * bd - bn * d) * 100, bd * d] : [(n - bn) * 100, bn];
}
