import type { ElementKey } from '../domain/ids';
import type { Relation } from '../domain/catalogue/relation';
import type { Range, ReporterSize } from '../domain/catalogue/typical';
import type { ElementSpec, FormKey } from '../domain/plan/elements';
import { FormShapeCache, type FormShape } from '../domain/plan/formShape';
import type { Phase } from '../domain/plan/programme';
import { unitKey, type Unit } from '../domain/territory/unit';
import { between, drawsOf, type Draw } from './draws';

/** A sample figure: number (yes/no as 1 or 0), text, ISO date, or "x" for not applicable. */
export type SampleEntry = number | string;

/** Figures in the making, by element: whole numbers, money in tenths of its unit. */
export type Draft = Map<ElementKey, number>;

export interface SampleArgs extends FormKey {
  readonly unit: Unit;
  readonly seed: string | number;
  /** Forms filled one after another share their shapes; absent = worked out for this one alone. */
  readonly shapes?: FormShapeCache;
}

/** Since then communes are merged ones, of so many times the people. */
const MERGED = { since: '2025-07-01', times: 2.4 };
/** Where a plan has one year it is in mid-course. */
const MID_COURSE = 0.35;

/** What a sample form is made for, and the draws of its unit: they are the same every year. */
export class Scene {
  readonly shape: FormShape;
  readonly relations: readonly Relation[];
  readonly year: number;
  readonly draw: Draw;

  constructor(readonly args: SampleArgs) {
    this.shape = (args.shapes ?? new FormShapeCache()).of(args);
    this.relations = args.catalogue.relations;
    this.year = args.year;
    this.draw = drawsOf(`${args.seed}|${unitKey(args.unit)}`);
  }

  /** A whole number of the unit. */
  pick(path: string, [least, most]: Range): number {
    return between(this.draw(path), least, most);
  }

  get size(): ReporterSize {
    if (this.args.reporter.tier === 'commune') return 'commune';
    return this.args.programme.unit.level === 'province' ? 'province' : 'district';
  }

  /** How many times the people of an ordinary commune it has; departments are as large as their kind says. */
  get people(): number {
    if (this.size !== 'commune') return 1;
    return (0.7 + 0.6 * this.draw('people')) * (this.isBeforeMergers ? 1 : MERGED.times);
  }

  /** Its figures stand for a day on which the communes were not merged yet. */
  get isBeforeMergers(): boolean {
    return this.args.asOf < MERGED.since;
  }

  /** Years the programme has run. */
  get age(): number {
    return Math.max(0, this.year - this.args.programme.years.from);
  }

  /** How far the programme has come, 0 at its start, 1 in its last year. */
  get course(): number {
    const { from, to } = this.args.programme.years;
    return from === to ? MID_COURSE : Math.min(1, this.age / (to - from));
  }

  /** The span of the plan the year lies in. */
  get phase(): Phase {
    const { phases, years } = this.args.programme;
    return phases.find(({ from, to }) => from <= this.year && this.year <= to) ?? years;
  }

  /** How far the phase has come when the year is over; above 0, 1 in its last year. */
  get phaseCourse(): number {
    const { from, to } = this.phase;
    return from === to ? 1 : Math.min(1, (this.year - from + 1) / (to - from + 1));
  }

  /** The unit's form of the year before in the same phase; undefined where a phase begins. */
  yearBefore(): Scene | undefined {
    if (this.year <= this.phase.from) return undefined;
    const { asOf } = this.args;
    const before = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`;
    return new Scene({ ...this.args, year: this.year - 1, asOf: before });
  }
}

/** Counts and money are figures; yes and no, days, texts and rates are not. */
export function isFigure({ type }: Pick<ElementSpec, 'type'>): boolean {
  return type === 'count' || type === 'money';
}

/** In what steps a figure is made: money in tenths. */
export function stepsOf({ type }: Pick<ElementSpec, 'type'>): number {
  return type === 'money' ? 10 : 1;
}
