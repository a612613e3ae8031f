import type { Comparator } from '../../domain/targets/target';
import type { BaseFigures } from './base';
import { countDemand, rateDemand, scaled, SCALE, unscaled, type Demand } from './demand';
import type { Measure } from './measure';

/** A measure with everything but the numerator: what the bar is and how a result reads. Figures in millionths. */
export interface Bar {
  readonly measure: Measure;
  readonly comparator: Comparator;
  readonly value: number;
  readonly base?: BaseFigures;
}

/** The demand on the numerator over a denominator. "increase>=" is "at least" on the growth. */
export function demandOf(bar: Bar, denominator: bigint): Demand {
  const { measure, value, base } = bar;
  const test = bar.comparator === '>' || bar.comparator === '=' ? bar.comparator : '>=';
  if (measure.kind === 'rate') return rateDemand(test, value, denominator);
  if (measure.kind !== 'growth' || !base) return countDemand(test, value);
  const hundred = 100n * SCALE;
  const grown = base.numerator * (hundred + scaled(value));
  if (measure.reading === 'headCount') return { left: hundred, right: grown, test };
  if (measure.reading === 'relative') {
    return { left: base.denominator * hundred, right: grown * denominator, test };
  }
  const points = hundred * base.numerator * denominator + scaled(value) * denominator * base.denominator;
  return { left: hundred * base.denominator, right: points, test };
}

/** The result as it is shown: percent, growth in percent or points, or the figure itself. Unrounded. */
export function resultOf(bar: Bar, numerator: bigint, denominator: bigint): number {
  const { measure, base } = bar;
  if (measure.kind === 'rate') return fraction(numerator * 100n, denominator);
  if (measure.kind !== 'growth' || !base) return unscaled(numerator);
  if (measure.reading === 'headCount') return fraction((numerator - base.numerator) * 100n, base.numerator);
  const over = numerator * base.denominator - base.numerator * denominator;
  const whole = measure.reading === 'relative' ? base.numerator * denominator : denominator * base.denominator;
  return fraction(over * 100n, whole);
}

/** Result − required value, in points or the figure's own unit. Exactly 0 at the limit. */
export function gapOf(bar: Bar, numerator: bigint, denominator: bigint): number {
  const { measure, base } = bar;
  const value = scaled(bar.value);
  if (measure.kind === 'rate') return over(numerator * 100n, denominator, value);
  if (measure.kind !== 'growth' || !base) return unscaled(numerator - value);
  if (measure.reading === 'headCount') return over((numerator - base.numerator) * 100n, base.numerator, value);
  const top = (numerator * base.denominator - base.numerator * denominator) * 100n;
  return over(
    top,
    measure.reading === 'relative' ? base.numerator * denominator : denominator * base.denominator,
    value,
  );
}

function over(top: bigint, bottom: bigint, value: bigint): number {
  return fraction(top * SCALE - value * bottom, bottom * SCALE);
}

/** Division of whole numbers to the nearest double, also where they are larger than a double holds exactly. */
function fraction(top: bigint, bottom: bigint): number {
  const common = gcd(top < 0n ? -top : top, bottom);
  return Number(top / common) / Number(bottom / common);
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
