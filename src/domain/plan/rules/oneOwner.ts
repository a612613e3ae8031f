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

/** A code of an own unit stands for one of them, and for no department, on any day. */
export const oneCodeOneOwnUnit: PlanRule = ({ programme, finder }) => {
  const { ownUnits = [], departments, unit, years } = programme;
  const bodies = departments.map(({ short, from, to }) => ({
    code: `${unit.code}.${short}`,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }));
  return ownUnits.flatMap((row, at) => {
    const twin = [...bodies, ...ownUnits.slice(0, at)].find(
      (other) => other.code === row.code && commonDay(other, row, years.from) !== undefined,
    );
    const day = twin && commonDay(twin, row, years.from);
    return day === undefined ? [] : [finder.at(['ownUnits', at, 'code'], 'departmentTwice', { given: row.code, day })];
  });
};

/** Letters of the list as forms carry it, beside a plan of usual length (docs/forms.md#carried-plan). */
const MOST_LETTERS = 150_000;

/** A longer list would be cut in the forms that carry the plan, and nobody could read it there. */
export const carriesOwnUnits: PlanRule = ({ programme: { ownUnits = [] }, finder }) => {
  let letters = 0;
  const at = ownUnits.findIndex((row) => (letters += JSON.stringify(row).length) > MOST_LETTERS);
  return at < 0 ? [] : [finder.at(['ownUnits', at, 'name'], 'tooLongToCarry', { most: MOST_LETTERS })];
};

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
