import { elementKey, type IndicatorCode } from '../domain/ids';
import type { ElementSpec, FormKey, Reporter } from '../domain/plan/elements';
import type { ElementKey } from '../domain/catalogue/indicator';
import type { Phase, Programme } from '../domain/plan/programme';
import { between, type Draw } from './draws';

/** A sample figure: number (yes/no as 1 or 0), text, ISO date, or "x" for not applicable. */
export type SampleEntry = number | string;
export type SampleFigures = ReadonlyMap<ElementKey, SampleEntry>;

/** One section of the form made plausible, from the figures of the sections before it. */
export type Section = (scene: Scene, figures: SampleFigures) => readonly (readonly [ElementKey, SampleEntry])[];

/** How large a reporter is: a commune of the three-tier lists is the measure. */
export type Size = 'commune' | 'district' | 'province';

export interface SceneSetting extends Pick<FormKey, 'programme' | 'reporter' | 'year' | 'asOf'> {
  readonly specs: readonly ElementSpec[];
  /** Draws of this unit, the same every year. */
  readonly draw: Draw;
}

/** What a sample form is made for, answering the questions the sections ask. */
export class Scene {
  private readonly partsByUse = new Map<string, readonly string[]>();
  private readonly keys: ReadonlySet<ElementKey>;

  readonly programme: Programme;
  readonly specs: readonly ElementSpec[];
  readonly reporter: Reporter;
  readonly year: number;
  readonly asOf: string;
  readonly draw: Draw;

  constructor(private readonly setting: SceneSetting) {
    this.programme = setting.programme;
    this.specs = setting.specs;
    this.reporter = setting.reporter;
    this.year = setting.year;
    this.asOf = setting.asOf;
    this.draw = setting.draw;
    this.keys = new Set(this.specs.map((spec) => spec.key));
  }

  has(key: ElementKey): boolean {
    return this.keys.has(key);
  }

  /** Part ids by which the form splits an indicator along a dimension, in form order. */
  parts(code: IndicatorCode, dimension: string): readonly string[] {
    const id = `${code} ${dimension}`;
    const held = this.partsByUse.get(id) ?? this.findParts(code, dimension);
    this.partsByUse.set(id, held);
    return held;
  }

  /** A whole number of the unit, the same every year. */
  pick(path: string, low: number, high: number): number {
    return between(this.draw(path), low, high);
  }

  /** A share of the unit that moves by less than a tenth of a point from one year to the next. */
  drift(path: string, low: number, high: number): number {
    const own = low + this.draw(path) * (high - low);
    return own + (this.draw(`${path} ${this.year}`) - 0.5) * 0.04;
  }

  /** `base` with a swing of at most an eighth, other each year; 0 stays 0. */
  swing(path: string, base: number): number {
    return Math.round(base * (1 + (this.draw(`${path} swing ${this.year}`) - 0.5) * 0.25));
  }

  get size(): Size {
    if (this.reporter.tier === 'commune') return 'commune';
    return this.programme.unit.level === 'province' ? 'province' : 'district';
  }

  /** How many three-tier communes' worth of people the unit has; after 7/2025 communes are merged ones. */
  get people(): number {
    return (0.7 + 0.6 * this.draw('people')) * (this.asOf >= '2025-07-01' ? 2.4 : 1);
  }

  /** How far the programme has come, 0 at its start, 1 in its last year; a one-year plan is in mid-course. */
  get progress(): number {
    const { from, to } = this.programme.years;
    return from === to ? 0.35 : Math.min(1, Math.max(0, (this.year - from) / (to - from)));
  }

  /** The span of the plan the year lies in. */
  get phase(): Phase {
    const { phases, years } = this.programme;
    return phases.find(({ from, to }) => from <= this.year && this.year <= to) ?? years;
  }

  /** The same unit, form and territory a year earlier. */
  yearBefore(): Scene {
    return new Scene({ ...this.setting, year: this.year - 1 });
  }

  /** Whether the commune had assigned social-work staff in a year; once it has, it keeps them. */
  staffedIn(year: number): boolean {
    if (this.reporter.tier !== 'commune' || !this.has('A02.LH01')) return true;
    const { from, to } = this.programme.years;
    const course = from === to ? 0.35 : (year - from) / (to - from);
    return this.draw('staffed') < 0.56 + 0.27 * course;
  }

  private findParts(code: IndicatorCode, dimension: string): readonly string[] {
    return this.specs.flatMap((spec) =>
      spec.indicator.code === code && spec.dimension?.id === dimension && spec.part !== undefined ? [spec.part] : [],
    );
  }
}

/** A figure made before; 0 where the form has none or it does not apply. */
export function figureOf(figures: SampleFigures, key: ElementKey): number {
  const figure = figures.get(key);
  return typeof figure === 'number' ? figure : 0;
}

/** Keys of an indicator's parts with their figures. */
export function keyed(
  code: IndicatorCode,
  parts: readonly string[],
  values: readonly number[],
): [ElementKey, number][] {
  return parts.map((part, index) => [elementKey(code, part), values[index] ?? 0]);
}

export function total(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
