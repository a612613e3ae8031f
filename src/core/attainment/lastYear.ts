import type { RollUp } from '../../domain/aggregate';
import type { Catalogue } from '../../domain/catalogue/indicator';
import { scaled } from '../../domain/exact/fixed';
import { resultOf, type Bar } from '../../domain/targets/demand';
import { measureOf } from '../../domain/targets/measure';
import type { Target } from '../../domain/targets/target';
import type { LastYear } from '../../domain/targets/verdict';
import { sameTerritory } from '../../domain/territory/sameTerritory';
import { namedUnit, type Unit } from '../../domain/territory/unit';
import type { UnitLists } from '../../domain/territory/unitLists';
import { answersOf, figuresOf } from './figures';
import { aggregateOf } from './unitFigures';

interface Asked {
  readonly rollUp: RollUp;
  readonly args: { readonly catalogue: Catalogue; readonly lists: UnitLists; readonly lastYear?: RollUp };
  readonly unit: Unit;
  readonly target: Target;
  /** The bar this year is tested against: growth is on the same base in both years. */
  readonly bar: Bar;
  /** This year's result. */
  readonly actual: number;
}

/**
 * The result of the year before beside this year's, on the same measure. Undefined without a roll-up of exactly that
 * year, across a change of territory, and where the figures were not reported or contradict each other.
 */
export function lastYearOf({ rollUp, args, unit, target, bar, actual }: Asked): LastYear | undefined {
  const { lastYear, lists, catalogue } = args;
  if (lastYear?.year !== rollUp.year - 1) return undefined;
  const before = aggregateOf(lastYear, unit.code);
  if (!before || !sameTerritory(lists, namedUnit(unit), namedUnit(before.unit))) return undefined;
  const measure = measureOf(target, catalogue, (key) => before.values.has(key));
  const figures = measure.kind === 'yes' ? answersOf(lastYear, before, measure) : figuresOf(before, measure);
  const { numerator, denominator, coverage } = figures;
  if (figures.fault || numerator === null) return undefined;
  const then = resultOf({ ...bar, measure }, scaled(numerator), scaled(denominator ?? 0));
  return {
    year: lastYear.year,
    numerator,
    denominator,
    actual: then,
    change: actual - then,
    provisional: coverage.reported < coverage.expected,
  };
}
