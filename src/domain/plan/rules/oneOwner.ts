import type { DocumentFault } from '../../schema/documentFault';
import type { PlanRule } from './rule';

interface Dated {
  readonly from?: string;
  readonly to?: string;
}

/** No place has two owners at one tier on one day: its figures would be counted twice. */
export const onePlaceOneOwner: PlanRule = ({ programme: { owners, years }, finder }) =>
  pairs(owners).flatMap(([earlier, later, at]) => {
    const day = commonDay(earlier, later, years.from);
    if (day === undefined || earlier.tier !== later.tier) return [];
    const path = ['owners', at, 'places'];
    return later.places
      .filter((place) => earlier.places.includes(place))
      .map((place): DocumentFault => finder.at(path, 'placeTwice', { given: place, tier: later.tier, day }));
  });

/** A department's short name, which is its code, stands for one department on any day. */
export const oneDepartmentOneName: PlanRule = ({ programme: { departments, years }, finder }) =>
  pairs(departments).flatMap(([earlier, later, at]) => {
    const day = commonDay(earlier, later, years.from);
    if (day === undefined || earlier.short !== later.short) return [];
    return [finder.at(['departments', at, 'short'], 'departmentTwice', { given: later.short, day })];
  });

function pairs<T>(rows: readonly T[]): readonly (readonly [earlier: T, later: T, at: number])[] {
  return rows.flatMap((later, at) => rows.slice(0, at).map((earlier) => [earlier, later, at] as const));
}

/** First day on which both hold; the first day of the plan where neither has a beginning. */
function commonDay(a: Dated, b: Dated, firstYear: number): string | undefined {
  const from = [a.from, b.from]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const to = [a.to, b.to].filter((day) => day !== undefined).sort()[0];
  if (from !== undefined && to !== undefined && to < from) return undefined;
  return from ?? (to !== undefined && to < `${firstYear}-01-01` ? to : `${firstYear}-01-01`);
}
