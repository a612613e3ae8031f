import { canonicalJson } from '../canonicalJson';
import type { Catalogue, Dimension, Indicator } from '../catalogue/indicator';
import { fnv1a64 } from '../fnv';
import type { Deadline, Target } from '../targets/target';
import type { Cluster, Department, OwnUnit, Programme } from './programme';

/** For each member of a group, whether it decides what a form asks and what a figure means; the compiler asks for all. */
type Deciding<T> = { readonly [K in keyof Required<T>]: boolean };

const PLAN: Deciding<Programme> = {
  schema: false,
  program: false,
  id: true,
  catalogue: false,
  version: false,
  name: false,
  nameEn: false,
  title: false,
  document: false,
  above: false,
  unit: true,
  years: true,
  phases: true,
  asOf: true,
  receiver: false,
  departments: true,
  owners: true,
  clusters: true,
  ownUnits: true,
  districtPart: false,
  lines: true,
  targets: true,
  deadlines: true,
  reference: false,
  socialWorkDay: true,
  // A form says its shape itself, and each shape means the same in every plan that has its lines.
  light: false,
  newRules: false,
  decisions: false,
};
const DEPARTMENT: Deciding<Department> = {
  short: true,
  name: false,
  kind: true,
  level: true,
  from: true,
  to: true,
  clause: false,
};
const CLUSTER: Deciding<Cluster> = { code: true, name: false, list: true, communes: true, note: false };
const OWN_UNIT: Deciding<OwnUnit> = { code: true, name: false, parent: true, kind: true, from: true, to: true };
const TARGET: Deciding<Target> = {
  id: true,
  kind: true,
  periodFrom: true,
  periodTo: true,
  indicator: true,
  comparator: true,
  value: true,
  valueTo: true,
  tolerance: true,
  without: true,
  valueUnit: false,
  baseYear: true,
  growth: true,
  readings: false,
  denominator: true,
  numeratorCondition: true,
  clause: false,
  wording: false,
  note: false,
  vi: false,
  en: false,
  owners: true,
  each: true,
  allocated: true,
};
const DEADLINE: Deciding<Deadline> = {
  id: true,
  what: false,
  vi: false,
  sender: false,
  receiver: false,
  via: false,
  relation: true,
  date: true,
  recurrence: false,
  clause: false,
  note: false,
  forReports: true,
  forCampaign: false,
  forPlan: false,
  by: false,
  hour: false,
  setBy: false,
};

/**
 * A short sign of all that decides the layout of a plan's forms and the meaning of their figures; prose does not. Two
 * documents of one id and version with different signs are not the same plan. 16 hexadecimal digits.
 */
export function fingerprintOf(programme: Programme, catalogue: Catalogue): string {
  const { departments, clusters, ownUnits, targets, deadlines, unit } = programme;
  const plan = {
    ...deciding(programme, PLAN),
    unit: [unit.code, unit.level],
    departments: departments.map((row) => deciding(row, DEPARTMENT)),
    clusters: clusters.map((row) => deciding(row, CLUSTER)),
    ...(ownUnits ? { ownUnits: ownUnits.map((row) => deciding(row, OWN_UNIT)) } : {}),
    targets: targets.map((row) => deciding(row, TARGET)),
    deadlines: deadlines.map((row) => deciding(row, DEADLINE)),
  };
  return fnv1a64(canonicalJson({ plan, catalogue: usedMeaning(programme, catalogue) }));
}

/** Signs of plans, each worked out once. Made by whoever starts the work and handed down. */
export class Fingerprints {
  private readonly signs = new WeakMap<Catalogue, WeakMap<Programme, string>>();

  of(programme: Programme, catalogue: Catalogue): string {
    const signs = this.signs.get(catalogue) ?? new WeakMap<Programme, string>();
    this.signs.set(catalogue, signs);
    const sign = signs.get(programme) ?? fingerprintOf(programme, catalogue);
    signs.set(programme, sign);
    return sign;
  }
}

function deciding<T extends object>(row: T, members: Deciding<T>): object {
  const decides = new Map<string, boolean>(Object.entries(members));
  return Object.fromEntries(Object.entries(row).filter(([name]) => decides.get(name) === true));
}

/** What the catalogue says of the plan's lines that is not words. */
function usedMeaning({ lines }: Programme, { indicators, dimensions }: Catalogue): object {
  const codes = new Set(lines.map(({ indicator }) => indicator));
  const parts = new Set(lines.flatMap(({ breakdowns }) => breakdowns.flatMap((use) => use.parts)));
  return {
    indicators: indicators.filter(({ code }) => codes.has(code)).map(indicatorMeaning),
    dimensions: dimensions.flatMap((dimension) => dimensionMeaning(dimension, parts)),
  };
}

function indicatorMeaning(indicator: Indicator): object {
  const { code, type, acrossUnits, acrossYears, onForms, onlyWhere } = indicator;
  const { numerator, denominator, per, sumOf, growthOf } = indicator;
  return { code, type, acrossUnits, acrossYears, onForms, onlyWhere, numerator, denominator, per, sumOf, growthOf };
}

function dimensionMeaning({ id, kind, parts }: Dimension, used: ReadonlySet<string>): readonly object[] {
  const own = parts.filter((part) => used.has(part.id));
  if (own.length === 0) return [];
  return [{ id, kind, parts: own.map(({ id: part, type, acrossUnits }) => ({ id: part, type, acrossUnits })) }];
}
