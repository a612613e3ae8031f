import { classOf } from '../domain/targets/attainmentClass';
import { askedBy, DEFAULT_TOLERANCE } from '../domain/targets/comparators';
import { outcomeCounts } from '../domain/targets/each';
import type { Target } from '../domain/targets/target';
import type { Attainment, EachAttainment, Outlook, RestatedBase } from '../domain/targets/verdict';
import type { OtherPopulation } from '../domain/plan/planBelow';
import { fullName, type Unit } from '../domain/territory/unit';

/** A target of `rollup --json` with its verdict (docs/json.md#rollup). */
export function attainmentJson(attainment: Attainment): unknown {
  const { target } = attainment;
  return {
    target: target.id,
    indicator: target.indicator,
    ...(attainment.insteadOf ? { insteadOf: attainment.insteadOf } : {}),
    unit: attainment.unit.code,
    comparator: target.comparator,
    value: target.value,
    ...nuances(target),
    valueUnit: target.valueUnit ?? unitOfResult(attainment),
    periodFrom: target.periodFrom,
    periodTo: target.periodTo,
    ...(target.baseYear === null ? {} : { baseYear: target.baseYear }),
    numerator: attainment.numerator,
    denominator: attainment.denominator,
    ...(attainment.lines ? { lines: attainment.lines } : {}),
    actual: attainment.actual,
    gap: attainment.gap,
    needed: attainment.needed,
    ofPlan: attainment.ofPlan,
    verdict: attainment.verdict,
    ...classJson(attainment),
    coverage: attainment.coverage,
    provisional: attainment.provisional,
    ...(attainment.bounds ? { bounds: attainment.bounds } : {}),
    ...(attainment.outlook ? { outlook: outlookJson(attainment.outlook) } : {}),
    ...(attainment.reason === undefined ? {} : { reason: attainment.reason }),
    ...(attainment.lastYear ? { lastYear: attainment.lastYear } : {}),
    ...baseJson(attainment),
    ...(attainment.each ? { each: eachJson(attainment, attainment.each) } : {}),
    ...(attainment.reference ? { reference: referenceJson(attainment.reference) } : {}),
    ...(attainment.above ? { above: attainment.above.map(referenceJson) } : {}),
    ...(attainment.layer === undefined ? {} : { layer: attainment.layer }),
    ...(attainment.populations ? { populations: attainment.populations.map(populationJson) } : {}),
  };
}

/** What a result is held against besides its target, and between which bounds it lies. */
export function comparedJson(attainment: Attainment): object {
  const { bounds, lastYear, reference, above } = attainment;
  return {
    ...(bounds ? { bounds } : {}),
    ...(lastYear ? { lastYear } : {}),
    ...baseJson(attainment),
    ...(reference ? { reference: referenceJson(reference) } : {}),
    ...(above ? { above: above.map(referenceJson) } : {}),
  };
}

/** As officials class it; nothing where nothing is asked. */
function classJson(attainment: Attainment): object {
  const of = classOf(attainment);
  return of === undefined ? {} : { class: of };
}

/** Units named that can turn a verdict; the rest is counted. */
const MOST_TURNING = 20;

function outlookJson({ prospect, assumption, open, unsized, turning }: Outlook): object {
  const named = turning.slice(0, MOST_TURNING).map(({ unit, ...can }) => ({ ...unitJson(unit), ...can }));
  return { prospect, assumption, open, unsized, turning: { count: turning.length, units: named } };
}

/** The base a growth stands on, and how it was put together out of units of then. */
function baseJson({ base, restated }: Attainment): object {
  if (!base && !restated) return {};
  const { reported = [], split = [], missing = [], twice = [], bounds, year } = restated ?? {};
  const named = ({ unit, ...figures }: RestatedBase['reported'][number]): object => ({ ...thenJson(unit), ...figures });
  return {
    base: {
      ...(base ?? { year }),
      ...(reported.length === 0 ? {} : { reported: reported.map(named) }),
      ...(split.length === 0 ? {} : { split: split.map(named) }),
      ...(missing.length === 0 ? {} : { missing: missing.map(thenJson) }),
      ...(twice.length === 0 ? {} : { twice: twice.map(thenJson) }),
      ...(bounds ? { bounds } : {}),
    },
  };
}

/** A unit of then: its code says nothing without its list. */
function thenJson(unit: Unit): object {
  return { list: unit.list, ...unitJson(unit) };
}

/** A plan below that counts an indicator otherwise: parts by their codes. */
function populationJson({ plan, indicator, asked, lacking, beyond }: OtherPopulation): unknown {
  return { programme: plan.programme.id, indicator, asked, lacking, beyond };
}

/** What each unit did that has to reach the target for itself, and how many did what. */
function eachJson({ target }: Attainment, each: readonly EachAttainment[]): object {
  return {
    ...(target.each === undefined ? {} : { level: target.each }),
    ...outcomeCounts(each),
    units: each.map(({ outcome, attainment }) => ({
      ...unitJson(attainment.unit),
      outcome,
      ...(target.allocated ? { value: attainment.target.value } : {}),
      numerator: attainment.numerator,
      denominator: attainment.denominator,
      actual: attainment.actual,
      needed: attainment.needed,
      verdict: attainment.verdict,
    })),
  };
}

/** What the comparator needs besides its value. */
function nuances({ comparator, valueTo, tolerance = DEFAULT_TOLERANCE, without }: Target): object {
  if (comparator === 'about') return { tolerance };
  return comparator === 'between' ? { valueTo, ...(without ? { without } : {}) } : {};
}

/** Where the plan does not write the unit of what it asks; a result that is only followed has none. */
function unitOfResult({ target, measuredIn }: Attainment): string | null {
  return askedBy(target) ? measuredIn.words.vi : null;
}

function referenceJson(reference: NonNullable<Attainment['reference']>): unknown {
  const { document, comparator, value, valueUnit } = reference.target;
  return { document, comparator, value, valueUnit, verdict: reference.verdict };
}

/** Who it is of. */
export function unitJson(unit: Unit): { readonly code: string; readonly name: string } {
  return { code: unit.code, name: fullName(unit) };
}
