import { FormShape } from '../domain/plan/formShape';
import { figureOf, NOT_APPLICABLE, numberOf, type Figure } from '../domain/figure';
import { computeValues, isInput } from '../domain/plan/computeValues';
import type { ElementSpec } from '../domain/plan/elements';
import type { ElementKey } from '../domain/catalogue/indicator';
import { sampleEntries, sampleSpecs, type SampleArgs, type SampleEntry } from './sampleEntries';
import type { FilledForm } from './sampleFault';

/** Seeds tried: a unit without staff or training has few figures that could be wrong. */
const TRIES = 60;
const FEWEST_TRAINED = 3;
const STAFFED = 'A02.LH01';

/** A clean form to put a fault into, answering what the recipes ask. */
export class FaultSource implements FilledForm {
  readonly entries: ReadonlyMap<ElementKey, SampleEntry>;
  readonly specs: readonly ElementSpec[];
  private readonly figures: ReadonlyMap<ElementKey, Figure>;

  constructor(readonly args: SampleArgs) {
    this.entries = sampleEntries(args);
    this.specs = sampleSpecs(args);
    this.figures = computeValues(
      new FormShape(this.specs),
      new Map([...this.entries].map(([key, value]) => [key, entryFigure(value)])),
    );
  }

  /** Whether the form has all these elements. */
  has(...keys: readonly ElementKey[]): boolean {
    return keys.every((key) => this.figures.has(key));
  }

  /** Figure of an element, typed or computed; 0 where it is blank or "x". */
  number(key: ElementKey): number {
    return numberOf(this.figures.get(key)) ?? 0;
  }

  /** Inputs whose key begins so, in form order. */
  inputs(start: string): readonly ElementKey[] {
    return this.specs.filter((spec) => isInput(spec) && spec.key.startsWith(start)).map(({ key }) => key);
  }

  /** The words after the dash of an element's name, as the plan puts them. */
  partLabel(key: ElementKey): string | undefined {
    const spec = this.specs.find((candidate) => candidate.key === key);
    return spec?.vi.slice(spec.indicator.vi.length);
  }

  /** The unit's clean form of the year before, where the two can be compared: same plan, phase and kind of list. */
  lastYear(): FaultSource | undefined {
    const { programme, year, asOf } = this.args;
    if (year <= programme.years.from || programme.phases.some((phase) => phase.from === year)) return undefined;
    const before = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`;
    if (before < '2025-07-01' && asOf >= '2025-07-01') return undefined;
    return new FaultSource({ ...this.args, year: year - 1, asOf: before });
  }
}

/** The same form with a seed whose unit is staffed, this year and the year before, and has people trained. */
export function busyArgs(asked: SampleArgs): SampleArgs {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const args = attempt === 0 ? asked : { ...asked, seed: `${asked.seed} ${attempt}` };
    const earlier = { ...args, year: Math.max(args.year - 1, args.programme.years.from) };
    if (sampleEntries(earlier).get(STAFFED) !== 0 && trained(sampleEntries(args)) >= FEWEST_TRAINED) return args;
  }
  return asked;
}

/** Persons trained in the year, typed as a total or by staff category; no limit where the form does not ask. */
function trained(entries: ReadonlyMap<ElementKey, SampleEntry>): number {
  const own = [...entries].filter(([key]) => key === 'C03' || key.startsWith('C03.'));
  const parts = own.map(([, value]) => Number(value));
  return parts.length === 0 ? Infinity : parts.reduce((sum, part) => sum + part, 0);
}

function entryFigure(value: SampleEntry): Figure {
  return value === 'x' ? NOT_APPLICABLE : figureOf(value);
}
