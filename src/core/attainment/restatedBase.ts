import { scaled } from '../../domain/exact/fixed';
import type { Asked } from '../../domain/targets/comparators';
import { resultOf, standingOf } from '../../domain/targets/demand';
import type { RateFigures } from '../../domain/targets/growth';
import type { GrowthMeasure } from '../../domain/targets/measure';
import type { RestatedBase } from '../../domain/targets/verdict';
import { isZero, type BaseAnswer } from './base';

/** A growth target and its present figures. */
interface Growth {
  readonly measure: GrowthMeasure;
  readonly asked: Asked;
  readonly figures: { readonly numerator: number | null; readonly denominator: number | null };
}

/** How a base was put together, and between what the result lies where it is not whole; undefined for a base of one unit. */
export function restatedBase({ restated }: BaseAnswer, growth: Growth): RestatedBase | undefined {
  if (!restated?.shown) return undefined;
  const bounds = restated.span && boundsOf(restated.span, growth);
  if (!bounds) return restated.shown;
  return { ...restated.shown, bounds: { ...bounds, assumption: restated.assumed ? 'thisYear' : 'none' } };
}

/** A result moves one way with the base, so it lies between the results at both ends of that; a base of 0 has no end. */
function boundsOf(
  { least, most }: { readonly least: RateFigures<bigint>; readonly most: RateFigures<bigint> },
  { measure, asked, figures }: Growth,
) {
  if (isZero(most, measure)) return undefined;
  const [numerator, denominator] = [scaled(figures.numerator ?? 0), scaled(figures.denominator ?? 0)];
  const of = (base: RateFigures<bigint>) => {
    const bar = { measure, asked, base };
    return { result: resultOf(bar, numerator, denominator), standing: standingOf(bar, numerator, denominator) };
  };
  const high = of(most);
  if (isZero(least, measure)) {
    const [lowest, highest] = measure.falls ? [null, high.result] : [high.result, null];
    return { lowest, highest, settled: false };
  }
  const low = of(least);
  return {
    lowest: Math.min(low.result, high.result),
    highest: Math.max(low.result, high.result),
    settled: (low.standing === 'within') === (high.standing === 'within'),
  };
}
