import { FormShape } from '../domain/plan/formShape';
import { figureOf, NOT_APPLICABLE, valueOf, type Figure } from '../domain/figure';
import { computeValues, isInput } from '../domain/plan/computeValues';
import { elementsOf, type ElementSpec, type FormKey } from '../domain/plan/elements';
import type { ElementKey } from '../domain/catalogue/indicator';
import type { FormId } from '../domain/ids';
import { unitKey, type Unit } from '../domain/territory/unit';
import { activities } from './activities';
import { children } from './children';
import { drawsOf } from './draws';
import { facilities } from './facilities';
import { funding } from './funding';
import { hardship } from './hardship';
import { notes } from './notes';
import { people } from './people';
import { Scene, type SampleEntry, type SampleFigures, type Section } from './scene';
import { socialWorkDay } from './socialWorkDay';
import { smallestStaff, staffing } from './staffing';
import { training } from './training';

export type { SampleEntry } from './scene';

export interface SampleArgs extends FormKey {
  readonly unit: Unit;
  readonly seed: string | number;
}

/** In an order in which each finds the figures it builds on. */
const SECTIONS: readonly Section[] = [
  staffing,
  people,
  smallestStaff,
  training,
  facilities,
  children,
  hardship,
  funding,
  activities,
  socialWorkDay,
  notes,
];

/**
 * Illustrative figures for the input cells of a unit's form: made up, plausible for a unit of its kind, and free of
 * contradictions (checks V01–V24). The same arguments always give the same figures; another year of the same unit
 * and seed gives the figures of a report that follows on. On 02b/CTXH-H the unit is one row: what its own form would
 * total, "x" for lines it does not own.
 */
export function sampleEntries(args: SampleArgs): ReadonlyMap<ElementKey, SampleEntry> {
  if (args.form === '02b/CTXH-H') return districtRow(args);
  const specs = sampleSpecs(args);
  return pickInputs(specs, figuresFor(args, specs));
}

/** The elements of the form the sample is for, in form order. */
export function sampleSpecs(args: SampleArgs): readonly ElementSpec[] {
  return specsOf(args, args.form);
}

function specsOf(args: SampleArgs, form: FormId): readonly ElementSpec[] {
  return elementsOf({ ...args, form });
}

function figuresFor(args: SampleArgs, specs: readonly ElementSpec[]): SampleFigures {
  const scene = new Scene({ ...args, specs, draw: drawsOf(`${args.seed}|${unitKey(args.unit)}`) });
  const figures = new Map<ElementKey, SampleEntry>();
  for (const section of SECTIONS) {
    for (const [key, value] of section(scene, figures)) figures.set(key, value);
  }
  return figures;
}

function pickInputs(specs: readonly ElementSpec[], figures: SampleFigures): ReadonlyMap<ElementKey, SampleEntry> {
  const inputs = specs.filter(isInput).flatMap(({ key }) => {
    const figure = figures.get(key);
    return figure === undefined ? [] : [[key, figure] as const];
  });
  return new Map(inputs);
}

function districtRow(args: SampleArgs): ReadonlyMap<ElementKey, SampleEntry> {
  const own = specsOf(args, args.reporter.tier === 'commune' ? '01/CTXH-X' : '02a/CTXH-N');
  const inputs = [...pickInputs(own, figuresFor(args, own))].map(([key, value]) => [key, asFigure(value)] as const);
  const computed = computeValues(new FormShape(own), new Map(inputs));
  const row = specsOf(args, '02b/CTXH-H').filter(isInput);
  return new Map(row.map(({ key }) => [key, valueOf(computed.get(key)) ?? 'x']));
}

function asFigure(value: SampleEntry): Figure {
  return value === 'x' ? NOT_APPLICABLE : figureOf(value);
}
