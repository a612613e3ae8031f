import { figureOf, NOT_APPLICABLE, valueOf, type Figure } from '../domain/figure';
import { formWithRole, roleOfForm } from '../domain/catalogue/withRole';
import { relationsOf } from '../domain/catalogue/orders';
import { computeValues, isInput } from '../domain/plan/computeValues';
import { elementsOf, type ElementSpec } from '../domain/plan/elements';
import { elementKey, type ElementKey, type FormId, type IndicatorCode } from '../domain/ids';
import { comparableParts } from '../core/checks/places';
import { FirstFigures } from './firstFigures';
import { limitsOf } from './limits';
import { holdsCampaign, otherEntry } from './otherEntries';
import { isFigure, Scene, stepsOf, type Draft, type SampleArgs, type SampleEntry } from './scene';
import { settle } from './settle';

export type { SampleArgs, SampleEntry } from './scene';

/**
 * Illustrative figures for the input cells of a unit's form: made up, plausible for a unit of its kind, and free of
 * contradictions (checks V01–V26). The same arguments always give the same figures; another year of the same unit
 * and seed gives the figures of a report that follows on. On a district's form the unit is one row: what its own form
 * would total, "x" for lines it does not own.
 */
export function sampleEntries(args: SampleArgs): ReadonlyMap<ElementKey, SampleEntry> {
  return roleOfForm(args.catalogue, args.form) === 'district' ? districtRow(args) : entriesOf(new Scene(args));
}

function entriesOf(scene: Scene): ReadonlyMap<ElementKey, SampleEntry> {
  const figures = figuresOf(scene);
  const inputs = scene.shape.specs.filter(isInput).flatMap((spec) => {
    const entry = isFigure(spec) ? figureEntry(scene, spec, figures) : otherEntry(scene, spec);
    return entry === undefined ? [] : [[spec.key, entry] as const];
  });
  return new Map(inputs);
}

/** Every figure of the form, totals too, in steps: as it would be, then lowered to what its relations allow. */
function figuresOf(scene: Scene): Draft {
  const before = goesOn(scene) ? scene.yearBefore() : undefined;
  const last = before && figuresOf(before);
  const draft = new FirstFigures(scene, last).all();
  if (!holdsCampaign(scene)) clearCampaign(scene, draft);
  settle(draft, limitsOf(scene), { last });
  return draft;
}

function goesOn({ shape, relations }: Scene): boolean {
  return relationsOf(relations, 'cumulative').some(({ cumulative }) => shape.has(cumulative));
}

/** Where the campaign was not held the lines of its section are 0. */
function clearCampaign({ shape, args }: Scene, draft: Draft): void {
  const section = args.catalogue.indicators.find(({ role }) => role === 'campaignHeld')?.section;
  for (const { key, indicator } of shape.specs) if (indicator.section === section && draft.has(key)) draft.set(key, 0);
}

function figureEntry(scene: Scene, spec: ElementSpec, figures: Draft): SampleEntry {
  const { onlyWhere, code } = spec.indicator;
  if (onlyWhere !== undefined && scene.shape.has(onlyWhere) && (figures.get(onlyWhere) ?? 0) === 0) return 'x';
  const smallest = relationsOf(scene.relations, 'smallest').find((relation) => relation.smallest === code);
  const figure = smallest ? smallestOf(scene, smallest.units, figures) : (figures.get(spec.key) ?? 0);
  return figure / stepsOf(spec);
}

/** Of a single unit all its members; of several at least one. */
function smallestOf(scene: Scene, units: IndicatorCode, figures: Draft): number {
  const each = relationsOf(scene.relations, 'atLeastOneEach').find((relation) => relation.units === units);
  if (each === undefined || figures.get(units) !== 1) return 1;
  const places = comparableParts(scene.shape, units, each.members);
  const only = places.find((part) => figures.get(elementKey(units, part)) === 1);
  return figures.get(elementKey(each.members, only)) ?? 1;
}

function districtRow(args: SampleArgs): ReadonlyMap<ElementKey, SampleEntry> {
  const form = ownForm(args);
  const scene = new Scene({ ...args, form });
  const inputs = [...entriesOf(scene)].map(([key, value]) => [key, asFigure(value)] as const);
  const computed = computeValues(scene.shape, new Map(inputs));
  const row = elementsOf(args).filter(isInput);
  return new Map(row.map(({ key }) => [key, valueOf(computed.get(key)) ?? 'x']));
}

function ownForm({ catalogue, reporter, form }: SampleArgs): FormId {
  return formWithRole(catalogue, reporter.tier === 'commune' ? 'commune' : 'department')?.id ?? form;
}

function asFigure(value: SampleEntry): Figure {
  return value === 'x' ? NOT_APPLICABLE : figureOf(value);
}
