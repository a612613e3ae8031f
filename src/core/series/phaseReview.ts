import type { Catalogue, ElementKey } from '../../domain/catalogue/indicator';
import { numberOf } from '../../domain/figure';
import { indicatorOf } from '../../domain/ids';
import { elementRanks } from '../../domain/plan/elementRanks';
import { findIndicator } from '../../domain/plan/elements';
import type { Phase, Programme } from '../../domain/plan/programme';
import type { FollowedCount, FollowedTarget, PhaseReview, UnitLine, YearFigures } from '../../domain/series/series';
import { sameTerritory } from '../../domain/territory/sameTerritory';
import { fullName, namedUnit, type Unit } from '../../domain/territory/unit';
import type { UnitLists } from '../../domain/territory/unitLists';
import { phaseTotal } from './phaseTotal';

export interface ReviewArgs {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly lists: UnitLists;
  readonly targets: readonly FollowedTarget[];
  readonly counts: readonly FollowedCount[];
  /** Only this phase. */
  readonly phase?: Phase;
}

/**
 * The reviews of a plan: one for each phase that has begun, and in the last year of several phases one of the whole.
 * Targets stand with their last result, what was done is summed, units and bodies stand with their years side by side.
 */
export function phaseReviews(years: readonly YearFigures[], args: ReviewArgs): readonly PhaseReview[] {
  const { years: whole } = args.programme;
  return askedPhases(years, args)
    .filter((phase) => years.some(({ year }) => isIn(phase, year)))
    .map((phase) => reviewOf(years, { phase, isLast: phase.to === whole.to && phase.from === whole.from }, args));
}

function askedPhases(years: readonly YearFigures[], { programme, phase }: ReviewArgs): readonly Phase[] {
  if (phase) return [phase];
  const { phases, years: whole } = programme;
  return phases.length > 1 && years.at(-1)?.year === whole.to ? [...phases, whole] : phases;
}

function isIn({ from, to }: Phase, year: number): boolean {
  return from <= year && year <= to;
}

function reviewOf(
  all: readonly YearFigures[],
  { phase, isLast }: { readonly phase: Phase; readonly isLast: boolean },
  args: ReviewArgs,
): PhaseReview {
  const years = all.filter(({ year }) => isIn(phase, year));
  const present = years.map(({ year }) => year);
  const counts = args.counts.map((count) => inPhase(count, phase)).filter(({ values }) => values.size > 0);
  const lines = unitLines(years, phase, args);
  const isBody = ({ unit }: UnitLine): boolean => unit.level === 'department' || unit.level === 'facility';
  return {
    phase,
    kind: isLast ? 'final' : 'interim',
    years: present,
    missing: span(phase).filter((year) => !present.includes(year)),
    targets: targetsIn(phase, args.targets),
    activities: counts.filter(({ indicator }) => indicator.acrossYears === 'flow' && indicator.type !== 'money'),
    money: counts.filter(({ indicator }) => indicator.type === 'money'),
    units: lines.filter((line) => !isBody(line)),
    bodies: lines.filter(isBody),
  };
}

function span({ from, to }: Phase): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** The same count with its figure over this phase, where that is no phase of its own. */
function inPhase(count: FollowedCount, phase: Phase): FollowedCount {
  const values = new Map([...count.values].filter(([year]) => isIn(phase, year)));
  const numbers = new Map([...values].flatMap(([year, value]) => pairOf(year, numberOf(value))));
  return { ...count, values, phases: [phaseTotal(count.indicator, numbers, phase)] };
}

function pairOf(year: number, value: number | undefined): readonly (readonly [number, number])[] {
  return value === undefined ? [] : [[year, value]];
}

function targetsIn(phase: Phase, followed: readonly FollowedTarget[]): PhaseReview['targets'] {
  return followed.flatMap(({ targets, points }) =>
    targets
      .filter(({ periodFrom, periodTo }) => phase.from <= periodFrom && periodTo <= phase.to)
      .map((target) => {
        const point = points.filter(({ attainment }) => attainment.target.id === target.id).at(-1);
        return { target, ...(point ? { point } : {}) };
      }),
  );
}

/** One unit over the years, as whoever it was in each of them. */
interface UnitYears {
  readonly unit: Unit;
  readonly parentName: string;
  readonly values: Map<ElementKey, Map<number, number>>;
}

/** Units below the whole, each with the figures it gave: rates of targets, and what flows. */
function unitLines(years: readonly YearFigures[], phase: Phase, args: ReviewArgs): readonly UnitLine[] {
  const shown = shownElements(args);
  const rank = elementRanks(args.programme);
  return unitsOver(years, shown, args.lists).flatMap(({ unit, parentName, values }) =>
    [...values]
      .sort(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
      .map(([element, numbers]): UnitLine => {
        const indicator = findIndicator(args.catalogue, indicatorOf(element));
        return { unit, parentName, element, indicator, values: numbers, total: phaseTotal(indicator, numbers, phase) };
      }),
  );
}

function shownElements({ targets, counts }: ReviewArgs): ReadonlySet<ElementKey> {
  const asked = new Set(targets.map(({ indicator }) => indicator));
  const shown = counts.filter(({ indicator }) => indicator.acrossYears === 'flow' || asked.has(indicator.code));
  return new Set(shown.map(({ element }) => element));
}

function unitsOver(
  years: readonly YearFigures[],
  shown: ReadonlySet<ElementKey>,
  lists: UnitLists,
): readonly UnitYears[] {
  const found: UnitYears[] = [];
  const byCode = new Map<string, UnitYears[]>();
  for (const { year, units } of years) {
    const names = new Map(units.map(({ unit }) => [unit.code, fullName(unit)]));
    for (const { unit, values } of units.slice(1)) {
      const known = byCode.get(unit.code) ?? [];
      let one = known.find((other) => isSame(other.unit, unit, lists));
      if (!one) {
        one = { unit, parentName: names.get(unit.parent ?? '') ?? '', values: new Map() };
        found.push(one);
        byCode.set(unit.code, [...known, one]);
      }
      for (const [element, value] of values) {
        const number = shown.has(element) ? numberOf(value) : undefined;
        if (number === undefined) continue;
        const numbers = one.values.get(element) ?? new Map<number, number>();
        one.values.set(element, numbers.set(year, number));
      }
    }
  }
  return found;
}

/** A body is the same as long as its code is: it works beside the same area, or its list names it. */
function isSame(one: Unit, other: Unit, lists: UnitLists): boolean {
  const isBody = one.level === 'department' || one.level === 'facility';
  return isBody ? one.level === other.level : sameTerritory(lists, namedUnit(one), namedUnit(other));
}
