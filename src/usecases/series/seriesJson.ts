import type { AggregateValue } from '../../domain/aggregate';
import { valueOf } from '../../domain/figure';
import type {
  Cumulation,
  FollowedCount,
  FollowedTarget,
  PhaseReview,
  PhaseTotal,
  Series,
  SeriesBreak,
  TargetPoint,
  UnitLine,
  YearFigures,
} from '../../domain/series/series';
import type { Target } from '../../domain/targets/target';
import { fullName, type Unit } from '../../domain/territory/unit';
import type { Language } from '../../domain/texts/language';
import { comparedJson } from '../attainmentJson';
import { JSON_SCHEMA, jsonText, LazyList } from '../jsonText';
import { seriesReason } from './seriesReason';

/** Version and fingerprint of the plan a series was made by. */
export interface SeriesPlan {
  readonly version: number;
  readonly fingerprint: string;
}

/** The contract of `series --json` (docs/json.md#series) as text in pieces, the same bytes for the same files. */
export function* seriesJson(series: Series, language: Language, plan: SeriesPlan): Generator<string> {
  yield* jsonText({
    schema: JSON_SCHEMA,
    programme: series.programme,
    plan,
    unit: unitJson(series.unit),
    years: series.years.map(yearJson),
    missing: series.missing.map(({ year, reason }) => ({ year, reason: said(reason, language) })),
    breaks: series.breaks.map((one) => breakJson(one, language)),
    targets: series.targets.map(targetJson),
    counts: new LazyList(series.counts.map(countJson)),
    cumulations: series.cumulations.map(cumulationJson),
    reviews: series.reviews.map((review) => reviewJson(review)),
    leftOut: new LazyList(series.leftOut.map(({ reason, ...place }) => ({ ...place, reason: said(reason, language) }))),
  });
  yield '\n';
}

function said(reason: Series['missing'][number]['reason'], language: Language): object {
  return { code: reason.code, message: seriesReason(reason, language) };
}

function unitJson(unit: Unit): object {
  return { code: unit.code, name: fullName(unit), level: unit.level, list: unit.list };
}

function yearJson({ year, unit, asOf, versions, coverage, source, illustrative }: YearFigures): object {
  return { year, unit: unitJson(unit), asOf, versions, coverage, source, ...(illustrative ? { illustrative } : {}) };
}

function breakJson({ from, to, kind, indicators, reason }: SeriesBreak, language: Language): object {
  return { from, to, kind, ...(indicators ? { indicators } : {}), reason: said(reason, language) };
}

function targetJson({ indicator, targets, points }: FollowedTarget): object {
  return { indicator, milestones: targets.map(milestoneJson), years: points.map(pointJson) };
}

function milestoneJson({ id, periodFrom, periodTo, comparator, value, valueTo, baseYear }: Target): object {
  return {
    target: id,
    periodFrom,
    periodTo,
    comparator,
    value,
    ...(valueTo === null ? {} : { valueTo }),
    ...(baseYear === null ? {} : { baseYear }),
  };
}

function pointJson({ year, attainment, pace }: TargetPoint): object {
  const { target, numerator, denominator, actual, gap, verdict, provisional, coverage, reason, needed, ofPlan } =
    attainment;
  return {
    year,
    target: target.id,
    numerator,
    denominator,
    actual,
    gap,
    verdict,
    provisional,
    coverage,
    ...(reason === undefined ? {} : { reason }),
    ...(pace ? { pace: { by: pace.by, required: pace.required, perYear: pace.perYear } } : {}),
    needed,
    ofPlan,
    ...comparedJson(attainment),
  };
}

function countJson({ element, indicator, values, phases }: FollowedCount): object {
  return {
    element,
    overYears: indicator.acrossYears,
    values: Object.fromEntries([...values].map(([year, value]) => [year, valueJson(value)])),
    phases: phases.map(totalJson),
  };
}

function valueJson(value: AggregateValue): object {
  const { state, reported, expected } = value;
  return { value: valueOf(value) ?? null, state, reported, expected };
}

function totalJson({ phase, value, years }: PhaseTotal): object {
  return { ...phase, value, years };
}

function cumulationJson({ cumulative, added, steps }: Cumulation): object {
  return { cumulative, added, steps };
}

function reviewJson({ phase, kind, years, missing, targets, activities, money, units, bodies }: PhaseReview): object {
  return {
    ...phase,
    kind,
    years,
    missing,
    targets: targets.map(({ target, point }) => ({
      ...milestoneJson(target),
      ...(point ? { last: pointJson(point) } : {}),
    })),
    activities: activities.map(sumJson),
    money: money.map(sumJson),
    units: units.map(lineJson),
    bodies: bodies.map(lineJson),
  };
}

function sumJson({ element, phases }: FollowedCount): object {
  const [total] = phases;
  return { element, value: total?.value ?? null, years: total?.years ?? [] };
}

function lineJson({ unit, element, values, total }: UnitLine): object {
  return {
    code: unit.code,
    name: fullName(unit),
    list: unit.list,
    element,
    values: Object.fromEntries(values),
    value: total.value,
    years: total.years,
  };
}
