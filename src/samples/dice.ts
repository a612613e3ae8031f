import type { IndicatorCode } from '../domain/ids';
import type { Indicator, Part } from '../domain/catalogue/indicator';
import {
  DEPARTMENT_TIMES,
  largerBy,
  usualSize,
  type Range,
  type ReporterSize,
  type Typical,
} from '../domain/catalogue/typical';
import { stepsOf, type Scene } from './scene';

/** Where the catalogue says nothing of a size or share. */
const USUAL_SIZE: Range = [10, 60];
const USUAL_SHARE: Range = [0.5, 0.9];
/** How far a share is the unit's own; the rest comes with the course of the programme. */
const OWN = 0.7;
/** Growth of a stock each year. */
const GROWTH = 0.02;

/** How large the figures of one indicator are, drawn for one unit. */
export class Dice {
  private readonly code: IndicatorCode;
  private readonly typical: Typical;
  private readonly lasts: boolean;
  private readonly steps: number;

  constructor(
    private readonly scene: Scene,
    indicator: Indicator,
  ) {
    this.code = indicator.code;
    this.typical = indicator.typical ?? {};
    this.steps = stepsOf(indicator);
    this.lasts = indicator.acrossYears === 'stock' || indicator.acrossYears === 'cumulative';
  }

  /** Whether the catalogue says how large it, or one part of it, is. */
  hasSize(part?: string): boolean {
    return sized(part === undefined ? this.typical : this.typical.parts?.[part]);
  }

  /** Of a commune, in a size of its own. */
  get isCommunes(): boolean {
    return this.scene.size === 'commune' && this.hasSize();
  }

  /** Its own size, or that of a part. A stock grows a little every year and never falls; a flow swings by an eighth. */
  size(part?: string): number {
    const range = rangeOf(this.typical, part, this.scene.size);
    const [least, most] = [range[0] * this.steps, range[1] * this.steps];
    if (least === most) return least;
    const path = part === undefined ? this.code : `${this.code} ${part}`;
    const base = Math.max(Math.min(1, least), Math.round(this.scene.pick(path, [least, most]) * this.scene.people));
    return this.lasts ? this.grown(path, base) : this.swung(path, base);
  }

  /**
   * A part of a whole: its usual share, larger as the programme goes on. Of one it is all or nothing, of several
   * neither, so that it never falls while the whole does not.
   */
  share(whole: number, part = '', usual = USUAL_SHARE): number {
    const rate = this.rate(usual);
    if (rate >= 1) return whole;
    const drawn = Math.floor(whole * rate + this.scene.draw(`${this.code} ${part} round`));
    return whole < 2 ? Math.min(whole, drawn) : Math.min(whole - 1, Math.max(rate > 0 ? 1 : 0, drawn));
  }

  /** Between two numbers, the same every year. */
  ratio([least, most]: Range): number {
    return least + this.scene.draw(`${this.code} ratio`) * (most - least);
  }

  private rate(usual: Range): number {
    const [least, most] = this.typical.share ?? usual;
    const own = OWN * this.scene.draw(`${this.code} share`) + (1 - OWN) * this.scene.course;
    if (least === most) return least;
    const drift = this.lasts ? 1 : 0.97 + this.scene.draw(`${this.code} ${this.scene.year}`) * 0.06;
    return Math.min(0.99, (least + own * (most - least)) * drift);
  }

  private grown(path: string, base: number): number {
    return base + Math.floor(base * GROWTH * this.scene.age + this.scene.draw(`${path} rest`));
  }

  private swung(path: string, base: number): number {
    return Math.round(base * (1 + (this.scene.draw(`${path} swing ${this.scene.year}`) - 0.5) * 0.25));
  }
}

/** Weights of parts in a unit of this kind; none is quite as elsewhere. */
export function weightsOf(scene: Scene, parts: readonly Part[]): readonly number[] {
  const { kind } = scene.args.reporter;
  return parts.map(
    ({ id, weight = 1, weights = {} }) => (weights[kind] ?? weight) * (0.8 + 0.4 * scene.draw(`weight ${id}`)),
  );
}

function rangeOf(typical: Typical, part: string | undefined, size: ReporterSize): Range {
  return usualSize(typical, size, part) ?? (size === 'commune' ? USUAL_SIZE : largerBy(USUAL_SIZE, DEPARTMENT_TIMES));
}

function sized(given: Pick<Typical, ReporterSize> | undefined): boolean {
  return given !== undefined && (given.commune ?? given.district ?? given.province) !== undefined;
}
