import type { RollUp } from '../aggregate';
import type { Catalogue } from '../catalogue/indicator';
import { numberOf } from '../figure';
import type { Unit } from '../territory/unit';
import { askedBy } from './comparators';
import { measureOf } from './measure';
import type { Target } from './target';

/** What one unit reached of a target, in the unit of the target's result. */
export interface UnitResult {
  readonly unit: Unit;
  readonly actual: number;
}

/** Units whose results lie from one value up to, but not with, another; the last band holds its upper end, too. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const BANDS = 5;

/**
 * The communes' own results of a rate that is asked for, the best first, which is the lowest where less is better.
 * Empty for growth, counts and what is only followed; units without a result are not among them.
 */
export function unitResults(
  { units }: Pick<RollUp, 'units'>,
  target: Target,
  catalogue: Catalogue,
): readonly UnitResult[] {
  const asked = askedBy(target);
  const measure = measureOf(target, catalogue, () => true);
  if (!asked || measure.kind !== 'rate') return [];
  const sign = asked.from === undefined ? 1 : -1;
  return units
    .filter(({ unit }) => unit.level === 'commune')
    .flatMap(({ unit, values }) => {
      const actual = numberOf(values.get(measure.shown));
      return actual === undefined ? [] : [{ unit, actual }];
    })
    .sort((a, b) => sign * (a.actual - b.actual));
}

/** Of more units the best and the worst are drawn: a chart of a hundred bars cannot be read. */
export const MOST_RANKED = 20;

/** The first and the last of many, all of few. */
export function bestAndWorst<T>(ranked: readonly T[]): readonly T[] {
  if (ranked.length <= MOST_RANKED) return ranked;
  const half = MOST_RANKED / 2;
  return [...ranked.slice(0, half), ...ranked.slice(-half)];
}

/** How many results lie in each of five equal bands from 0 to `most`, or to the highest where that is more. */
export function bandsOf(results: readonly number[], most: number): readonly Band[] {
  const top = Math.max(most, ...results);
  const width = top / BANDS;
  return Array.from({ length: BANDS }, (_, index) => {
    const [from, to] = [index * width, (index + 1) * width];
    const isLast = index === BANDS - 1;
    return { from, to, count: results.filter((one) => one >= from && (isLast || one < to)).length };
  });
}
