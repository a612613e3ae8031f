import type { RatePair } from '../../domain/aggregate';
import type { Figure } from '../../domain/figure';
import { joined, microOf } from '../../domain/exact/fixed';
import type { ElementColumn } from './elementTable';

/**
 * Every figure of every unit, packed: row = unit, column = element. `given` counts values, `skipped` counts
 * "x", `expected` counts the units that own the element. Whole parts and millionths are summed apart, so the
 * result does not depend on the order; minima and maxima stand in `whole` as they are. A rate is summed over the units
 * that gave both of its figures (docs/rules-of-meaning.md#rates-are-computed): its numerators stand in `whole` and
 * `micro`, its denominators in a pair of tables of their own.
 */
export class Figures {
  readonly given: Int32Array;
  readonly skipped: Int32Array;
  readonly expected: Int32Array;
  readonly whole: Float64Array;
  readonly micro: Float64Array;
  /** Made when the first figure is held: mostly there is none. */
  private holding?: Int32Array;
  /** Place of a column among the rates; -1 for one that is none. */
  private readonly rateOf: Int32Array;
  private readonly rates: number;
  private readonly underWhole: Float64Array;
  private readonly underMicro: Float64Array;
  /** 1 where a unit's form was older than the line; made when the first one is met. */
  private unasked: Uint8Array | undefined;

  constructor(
    rows: number,
    readonly columns: readonly ElementColumn[],
  ) {
    this.rateOf = ratePlaces(columns);
    this.rates = this.rateOf.filter((place) => place >= 0).length;
    this.underWhole = new Float64Array(rows * this.rates);
    this.underMicro = new Float64Array(rows * this.rates);
    const size = rows * columns.length;
    this.given = new Int32Array(size);
    this.skipped = new Int32Array(size);
    this.expected = new Int32Array(size);
    this.whole = new Float64Array(size);
    this.micro = new Float64Array(size);
  }

  /** Position of a unit's figure. */
  at(row: number, column: number): number {
    return row * this.columns.length + column;
  }

  /** Says that a unit is expected to report an element. */
  expect(row: number, column: number): void {
    const at = this.at(row, column);
    this.expected[at] = (this.expected[at] ?? 0) + 1;
  }

  /** Says that a unit's form was older than the line: it owes nothing for it. */
  leaveOut(row: number, column: number): void {
    this.unasked ??= new Uint8Array(this.expected.length);
    this.unasked[this.at(row, column)] = 1;
  }

  /** Whether an element was asked of nobody here, but would have been of somebody with a newer form. */
  isLeftOut(row: number, column: number): boolean {
    const at = this.at(row, column);
    return this.unasked?.[at] === 1 && this.expected[at] === 0;
  }

  /** Enters a unit's own figure; texts are kept elsewhere and only counted here. A held figure is only counted as held. */
  enter(row: number, column: number, figure: Figure): void {
    const at = this.at(row, column);
    if (figure.state === 'notApplicable') this.skipped[at] = 1;
    if (figure.state === 'held') this.hold(at);
    if (figure.state !== 'value') return;
    this.given[at] = 1;
    const adds = this.columns[column]?.adds;
    const value = typeof figure.value === 'string' ? dayNumber(figure.value) : figure.value;
    const span = adds === 'min' || adds === 'max';
    this.whole[at] = span ? value : Math.trunc(value);
    if (!span) this.micro[at] = microOf(value);
  }

  /**
   * Enters a unit's own rate, after its two figures. With both it counts as a pair; "x" beside "x" or 0 has said that
   * there is nothing to count; with one side held it is held; else the unit is in neither sum.
   */
  enterRate(row: number, column: number): void {
    const { numerator, denominator } = this.columns[column] ?? {};
    if (numerator === undefined || denominator === undefined) return;
    const [at, top, bottom] = [this.at(row, column), this.at(row, numerator), this.at(row, denominator)];
    if (this.expected[at] === 0) return;
    if ((this.given[top] ?? 0) > 0 && (this.given[bottom] ?? 0) > 0) this.enterPair(row, column, top, bottom);
    else if (this.isNothing(top) && this.isNothing(bottom)) this.skipped[at] = 1;
    else if (this.heldAt(top) > 0 || this.heldAt(bottom) > 0) this.hold(at);
  }

  private enterPair(row: number, column: number, top: number, bottom: number): void {
    const [at, under] = [this.at(row, column), this.underAt(row, column)];
    this.given[at] = 1;
    this.whole[at] = this.whole[top] ?? 0;
    this.micro[at] = this.micro[top] ?? 0;
    this.underWhole[under] = this.whole[bottom] ?? 0;
    this.underMicro[under] = this.micro[bottom] ?? 0;
  }

  /** A unit's own "x" or 0. */
  private isNothing(at: number): boolean {
    if ((this.skipped[at] ?? 0) > 0) return true;
    return (this.given[at] ?? 0) > 0 && this.whole[at] === 0 && this.micro[at] === 0;
  }

  private hold(at: number): void {
    this.holding ??= new Int32Array(this.given.length);
    this.holding[at] = 1;
  }

  private heldAt(at: number): number {
    return this.holding?.[at] ?? 0;
  }

  /** Units whose figure is held. */
  held(row: number, column: number): number {
    return this.heldAt(this.at(row, column));
  }

  /** Both sums of a rate; undefined where no unit gave both figures. */
  pair(row: number, column: number): RatePair | undefined {
    const at = this.at(row, column);
    if ((this.rateOf[column] ?? -1) < 0 || this.given[at] === 0) return undefined;
    const under = this.underAt(row, column);
    return {
      numerator: joined(this.whole[at] ?? 0, this.micro[at] ?? 0),
      denominator: joined(this.underWhole[under] ?? 0, this.underMicro[under] ?? 0),
    };
  }

  private underAt(row: number, column: number): number {
    return row * this.rates + (this.rateOf[column] ?? 0);
  }

  /** Units that gave a value or "x". */
  reported(row: number, column: number): number {
    const at = this.at(row, column);
    return (this.given[at] ?? 0) + (this.skipped[at] ?? 0);
  }

  /** Adds a unit's figures to those of the unit above it. */
  addUp(row: number, parent: number): void {
    this.columns.forEach(({ adds }, column) => {
      const from = this.at(row, column);
      if (this.unasked?.[from] === 1) this.unasked[this.at(parent, column)] = 1;
      if (adds === 'none' || this.expected[from] === 0) return;
      const to = this.at(parent, column);
      if ((this.given[from] ?? 0) > 0) this.combine(adds === 'min' || adds === 'max' ? adds : 'sum', from, to);
      if (adds === 'ratio') this.addUnder(row, parent, column);
      if (this.holding) add(this.holding, from, to);
      add(this.expected, from, to);
      add(this.given, from, to);
      add(this.skipped, from, to);
    });
  }

  private addUnder(row: number, parent: number, column: number): void {
    if ((this.rateOf[column] ?? -1) < 0) return;
    const [from, to] = [this.underAt(row, column), this.underAt(parent, column)];
    add(this.underWhole, from, to);
    add(this.underMicro, from, to);
  }

  private combine(rule: 'sum' | 'min' | 'max', from: number, to: number): void {
    if (rule === 'sum') {
      add(this.whole, from, to);
      add(this.micro, from, to);
      return;
    }
    const value = this.whole[from] ?? 0;
    const held = this.given[to] === 0 ? value : (this.whole[to] ?? 0);
    this.whole[to] = rule === 'min' ? Math.min(held, value) : Math.max(held, value);
  }
}

function ratePlaces(columns: readonly ElementColumn[]): Int32Array {
  let next = 0;
  return Int32Array.from(columns, ({ numerator, denominator }) =>
    numerator === undefined || denominator === undefined ? -1 : next++,
  );
}

/** 20240325 of "2024-03-25": days compare as numbers. 0 for a text that is no day. */
export function dayNumber(iso: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Number(iso.replaceAll('-', '')) : 0;
}

/** "2024-03-25" of 20240325. */
export function dayOf(number: number): string {
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function add(figures: Int32Array | Float64Array, from: number, to: number): void {
  figures[to] = (figures[to] ?? 0) + (figures[from] ?? 0);
}
