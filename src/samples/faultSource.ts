import type { Finding } from '../domain/finding';
import { isElementKey } from '../domain/ids';
import type { ElementKey } from '../domain/catalogue/indicator';
import type { FormShape } from '../domain/plan/formShape';
import { figureOf, NOT_APPLICABLE, numberOf, type Figure } from '../domain/figure';
import { computeValues, isInput } from '../domain/plan/computeValues';
import type { ElementSpec } from '../domain/plan/elements';
import type { ElementValue, Submission } from '../domain/submission';
import { runChecks } from '../core/checks/runChecks';
import { limitsOf, type Limits } from './limits';
import { sampleEntries } from './sampleEntries';
import type { Changes, FaultChange } from './faultRecipe';
import type { FilledForm } from './sampleFault';
import { isFigure, Scene, stepsOf, type Draft, type SampleArgs, type SampleEntry } from './scene';

/** Seeds tried: a unit without staff or training has few figures that could be wrong. */
const TRIES = 5;

/** A clean form to put a fault into, answering what the recipes ask. */
export class FaultSource implements FilledForm {
  readonly entries: ReadonlyMap<ElementKey, SampleEntry>;
  readonly scene: Scene;
  /** What holds between its figures, but for the year before. */
  readonly limits: Limits;
  private readonly figures: ReadonlyMap<ElementKey, Figure>;

  constructor(readonly args: SampleArgs) {
    this.scene = new Scene(args);
    this.entries = sampleEntries(args);
    this.figures = figuresOf(this.shape, this.entries);
    const { atMost, sums } = limitsOf(this.scene);
    this.limits = { atMost: atMost.filter(({ by }) => by !== 'cumulative'), sums };
  }

  get shape(): FormShape {
    return this.scene.shape;
  }

  get specs(): readonly ElementSpec[] {
    return this.shape.specs;
  }

  /** Figure of an element, typed or computed; 0 where it is blank or "x". */
  number(key: ElementKey): number {
    return numberOf(this.figures.get(key)) ?? 0;
  }

  isTyped(key: ElementKey): boolean {
    const spec = this.shape.spec(key);
    return spec !== undefined && isInput(spec);
  }

  /** Typed lines of a kind, in form order. */
  typed(type: ElementSpec['type']): readonly ElementSpec[] {
    return this.specs.filter((spec) => spec.type === type && isInput(spec));
  }

  /** Counts with one cell that no relation, rate or breakdown compares with others, the largest first. */
  plainCounts(): readonly ElementSpec[] {
    const compared = new Set<string>(
      this.limits.atMost.flatMap(({ figure, upper }) => [figure, ...(upper === undefined ? [] : [upper])]),
    );
    for (const { total, parts } of this.limits.sums) for (const key of [total, ...parts]) compared.add(key);
    const plain = this.typed('count').filter(({ key, part }) => part === undefined && !compared.has(key));
    return [...plain].sort((a, b) => this.number(b.key) - this.number(a.key));
  }

  /** The figures in steps, totals too. */
  draft(): Draft {
    const figures = this.specs.filter(isFigure);
    return new Map(figures.map((spec) => [spec.key, Math.round(this.number(spec.key) * stepsOf(spec))]));
  }

  /** The unit's clean form of the year before, where the two can be compared: same plan, phase and kind of list. */
  lastYear(): FaultSource | undefined {
    const before = this.scene.yearBefore();
    if (!before || before.isBeforeMergers !== this.scene.isBeforeMergers) return undefined;
    return new FaultSource(before.args);
  }

  /** What the checks say of the form with a change made to its figures. */
  findings({ set = {}, lastYear }: Pick<FaultChange, 'set' | 'lastYear'>): readonly Finding[] {
    const { programme, catalogue, unit } = this.args;
    return runChecks(submissionOf(this, withChanges(this.entries, set)), {
      programme,
      catalogue,
      shape: this.shape,
      unit,
      ...(lastYear ? { lastYear: submissionOf(lastYear, lastYear.entries) } : {}),
    });
  }
}

/** The same form with the seed, of a few, whose figures are least often 0. */
export function busyArgs(asked: SampleArgs): SampleArgs {
  const tried = Array.from({ length: TRIES }, (_, n) => (n === 0 ? asked : { ...asked, seed: `${asked.seed} ${n}` }));
  const zeros = tried.map((args) => zerosOf(args));
  return tried[zeros.indexOf(Math.min(...zeros))] ?? asked;
}

function zerosOf(args: SampleArgs): number {
  return [...sampleEntries(args).values()].filter((entry) => entry === 0 || entry === 'x').length;
}

/** Entries with some changed. */
export function withChanges(
  entries: ReadonlyMap<ElementKey, SampleEntry>,
  set: Changes,
): ReadonlyMap<ElementKey, SampleEntry> {
  const changed = new Map(entries);
  for (const [key, entry] of Object.entries(set)) {
    if (!isElementKey(key)) continue;
    if (entry === null) changed.delete(key);
    else changed.set(key, entry);
  }
  return changed;
}

function figuresOf(shape: FormShape, entries: ReadonlyMap<ElementKey, SampleEntry>): ReadonlyMap<ElementKey, Figure> {
  return computeValues(shape, new Map([...entries].map(([key, entry]) => [key, entryFigure(entry)])));
}

function entryFigure(value: SampleEntry): Figure {
  return value === 'x' ? NOT_APPLICABLE : figureOf(value);
}

/** The submission that reading the filled form gives. */
function submissionOf({ args, shape }: FaultSource, entries: ReadonlyMap<ElementKey, SampleEntry>): Submission {
  const { programme, form, unit, year, asOf } = args;
  const values = [...figuresOf(shape, entries)].map(([element, figure]): [ElementKey, ElementValue] => [
    element,
    { element, ...figure, place: { file: '', sheet: '', cell: element } },
  ]);
  const { list, code, name } = unit;
  const head = { form, version: 1, programme: programme.id, unit: { list, code }, unitName: name, year, asOf };
  return { ...head, file: '', sheet: '', values: new Map(values) };
}
