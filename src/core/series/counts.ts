import type { AggregateValue } from '../../domain/aggregate';
import type { Catalogue, ElementKey } from '../../domain/catalogue/indicator';
import { numberOf } from '../../domain/figure';
import { indicatorOf } from '../../domain/ids';
import { elementRanks } from '../../domain/plan/elementRanks';
import { findIndicator } from '../../domain/plan/elements';
import type { Programme } from '../../domain/plan/programme';
import type { FollowedCount, YearFigures } from '../../domain/series/series';
import { phaseTotal } from './phaseTotal';

/** Every element of the unit itself over the years, in the plan's order, with its figure over each phase. */
export function followedCounts(
  years: readonly YearFigures[],
  { programme, catalogue }: { readonly programme: Programme; readonly catalogue: Catalogue },
): readonly FollowedCount[] {
  const rank = elementRanks(programme);
  const keys = new Set(years.flatMap(({ units }) => [...(units[0]?.values.keys() ?? [])]));
  const ordered = [...keys].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  return ordered.map((element) => {
    const indicator = findIndicator(catalogue, indicatorOf(element));
    const values = valuesOf(element, years);
    const numbers = numbersIn(values);
    return {
      element,
      indicator,
      values,
      phases: programme.phases.map((phase) => phaseTotal(indicator, numbers, phase)),
    };
  });
}

function valuesOf(element: ElementKey, years: readonly YearFigures[]): ReadonlyMap<number, AggregateValue> {
  return new Map(
    years.flatMap(({ year, units }) => {
      const value = units[0]?.values.get(element);
      return value ? [[year, value] as const] : [];
    }),
  );
}

function numbersIn(values: ReadonlyMap<number, AggregateValue>): ReadonlyMap<number, number> {
  return new Map(
    [...values].flatMap(([year, value]) => {
      const number = numberOf(value);
      return number === undefined ? [] : [[year, number] as const];
    }),
  );
}
