import type { ElementKey } from '../catalogue/indicator';
import { neverAdds } from '../catalogue/adding';
import { roleOfForm } from '../catalogue/withRole';
import type { IndicatorCode } from '../ids';
import { measureOf } from '../targets/measure';
import type { Target } from '../targets/target';
import { targetsOf } from '../targets/targetsOf';
import { elementsOf, isUsedInYear, withoutLoneRates, type ElementSpec, type FormKey } from './elements';
import { LIGHT_TIERS, type Programme } from './programme';

/**
 * The light shape of a form: what the targets of the year need and what the plan asks always (docs/forms.md#light-shape).
 * Which figures these are follows from plan and catalogue alone.
 */

/** What a form of the light shape has in its identity cells. */
export const LIGHT_MARK = 'light';

/** What its head prints behind the period, and a summary behind the version of its plan. */
export const LIGHT_WORDS = 'Mẫu gọn';

/** Elements of a reporter's form in the shape that is asked for, in form order. */
export function shapedElements(key: FormKey): readonly ElementSpec[] {
  return key.light === true ? (lightElements(key) ?? elementsOf(key)) : elementsOf(key);
}

/** Whether the form has a light shape: a form of lines, whose reporter owns something that a target needs. */
export function hasLightShape(key: FormKey): boolean {
  return lightElements(key) !== undefined;
}

/** Whether the plan hands a tier's forms out in the light shape in a year. */
export function isLightByPlan({ light }: Pick<Programme, 'light'>, tier: string, year: number): boolean {
  return light !== undefined && light.from <= year && (light.by ?? LIGHT_TIERS).some((one) => one === tier);
}

/** Undefined where the shape would ask nothing, or all that the full one asks. */
function lightElements(key: FormKey): readonly ElementSpec[] | undefined {
  const role = roleOfForm(key.catalogue, key.form);
  if (role !== 'commune' && role !== 'department') return undefined;
  const full = elementsOf(key);
  const wanted = wantedKeys(full, key);
  if (wanted.size === 0) return undefined;
  const day = full.find(({ indicator }) => indicator.role === 'sendingDay');
  const kept = full.filter((spec) => spec === day || wanted.has(spec.key) || isRateOf(spec, wanted));
  const light = withoutLoneRates(kept.map((spec) => typedWhereAlone(spec, wanted, full)));
  return light.length === full.length ? undefined : light;
}

/** Elements of the form that targets need or the plan asks always. */
function wantedKeys(full: readonly ElementSpec[], { programme, catalogue, year, reporter }: FormKey): Set<ElementKey> {
  const byKey = new Map(full.map((spec) => [spec.key, spec]));
  const wanted = new Set<ElementKey>();
  const want = (key: ElementKey | undefined): void => {
    const spec = key === undefined ? undefined : byKey.get(key);
    if (!spec || wanted.has(spec.key)) return;
    wanted.add(spec.key);
    want(spec.indicator.onlyWhere);
    const { computed } = spec;
    if (computed?.rule === 'ratio') for (const term of [computed.numerator, computed.denominator]) want(term);
    // The only part of a total is the total: typed as the part it says more.
    else if (computed?.of.length === 1) want(computed.of[0]);
  };
  for (const target of needingTargets(programme, year)) {
    const measure = measureOf(target, catalogue, (key) => byKey.has(key));
    want(measure.shown);
    want(measure.numerator);
    want(measure.denominator);
    if ('population' in measure) want(measure.population);
  }
  const always = alwaysAsked(programme, reporter.tier, year);
  for (const { indicator, key } of full) if (always.has(indicator.code)) want(key);
  return wanted;
}

/** Targets followed in the year, and those of later years that are measured on it as their base. */
function needingTargets(programme: Programme, year: number): readonly Target[] {
  const followed = targetsOf(programme, year);
  return [...followed, ...programme.targets.filter((target) => target.baseYear === year && !followed.includes(target))];
}

function alwaysAsked(
  { lines }: Programme,
  tier: FormKey['reporter']['tier'],
  year: number,
): ReadonlySet<IndicatorCode> {
  return new Set(
    lines.flatMap((line) => (isUsedInYear(line, year) && line.askAlways?.includes(tier) ? [line.indicator] : [])),
  );
}

/** A rate whose figures both are there costs nobody anything. */
function isRateOf({ computed }: ElementSpec, wanted: ReadonlySet<ElementKey>): boolean {
  return computed?.rule === 'ratio' && wanted.has(computed.numerator) && wanted.has(computed.denominator);
}

/** A total some of whose parts are not asked is typed, and says what it counts. */
function typedWhereAlone(
  spec: ElementSpec,
  wanted: ReadonlySet<ElementKey>,
  full: readonly ElementSpec[],
): ElementSpec {
  if (spec.computed?.rule !== 'sum' || spec.computed.of.every((part) => wanted.has(part))) return spec;
  const { computed, ...typed } = spec;
  const names = computed.of.flatMap((part) => partWords(full.find(({ key }) => key === part)) ?? []);
  return names.length === 0 || neverAdds(spec.indicator) ? typed : { ...typed, counts: names.join('; ') };
}

/** The part's own words: `vi` is "indicator – part". */
function partWords(spec: ElementSpec | undefined): string | undefined {
  return spec?.part === undefined ? undefined : spec.vi.slice(spec.indicator.vi.length + 3);
}
