import type { Figure } from '../../domain/figure';
import { microOf } from '../../domain/exact/fixed';
import type { ElementColumn } from './elementTable';

/**
 * Every figure of every unit, packed: row = unit, column = element. `given` counts values, `skipped` counts
 * "x", `expected` counts the units that own the element. Whole parts and millionths are summed apart, so the
 * result does not depend on the order; minima and maxima stand in `whole` as they are.
 */
export class Figures {
  readonly given: Int32Array;
  readonly skipped: Int32Array;
  readonly expected: Int32Array;
  readonly whole: Float64Array;
  readonly micro: Float64Array;

  constructor(
    rows: number,
    readonly columns: readonly ElementColumn[],
  ) {
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

  /** Enters a unit's own figure; texts are kept elsewhere and only counted here. A held figure counts nowhere. */
  enter(row: number, column: number, figure: Figure): void {
    const at = this.at(row, column);
    if (figure.state === 'notApplicable') this.skipped[at] = 1;
    if (figure.state !== 'value') return;
    this.given[at] = 1;
    const adds = this.columns[column]?.adds;
    const value = typeof figure.value === 'string' ? dayNumber(figure.value) : figure.value;
    const span = adds === 'min' || adds === 'max';
    this.whole[at] = span ? value : Math.trunc(value);
    if (!span) this.micro[at] = microOf(value);
  }

  /** Marks a unit's rate as reported when both of its figures are. */
  enterRate(row: number, column: number): void {
    const { numerator, denominator } = this.columns[column] ?? {};
    if (numerator === undefined || denominator === undefined) return;
    const both = this.reported(row, numerator) > 0 && this.reported(row, denominator) > 0;
    this.given[this.at(row, column)] = both ? 1 : 0;
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
      if (adds === 'none' || this.expected[from] === 0) return;
      const to = this.at(parent, column);
      if ((this.given[from] ?? 0) > 0) this.combine(adds === 'min' || adds === 'max' ? adds : 'sum', from, to);
      add(this.expected, from, to);
      add(this.given, from, to);
      add(this.skipped, from, to);
    });
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
