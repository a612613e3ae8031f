import type { AggregateValue } from '../../domain/aggregate';
import { BLANK, figureOf, HELD, NOT_APPLICABLE, NOT_ASKED, ratioOf, type Figure } from '../../domain/figure';
import type { ElementKey } from '../../domain/catalogue/indicator';
import { joined } from '../../domain/exact/fixed';
import type { ElementTable } from './elementTable';
import { dayOf, type Figures } from './figures';
import type { Texts } from './texts';

export interface AggregateTable {
  readonly table: ElementTable;
  readonly figures: Figures;
  readonly texts: Texts;
}

/**
 * One unit's figures as a map that makes a value only when it is asked for: a country of 10,599 units has
 * millions of them, and most are never looked at. Holds the elements that some unit below owns, also
 * where no form below was new enough to ask them.
 */
export class UnitValues implements ReadonlyMap<ElementKey, AggregateValue> {
  constructor(
    private readonly sheaf: AggregateTable,
    private readonly row: number,
  ) {}

  get size(): number {
    return [...this.keys()].length;
  }

  get(key: ElementKey): AggregateValue | undefined {
    const column = this.sheaf.table.columnOf.get(key);
    return column === undefined || !this.holds(column) ? undefined : this.valueAt(column);
  }

  has(key: ElementKey): boolean {
    const column = this.sheaf.table.columnOf.get(key);
    return column !== undefined && this.holds(column);
  }

  *keys(): MapIterator<ElementKey> {
    for (const [key, column] of this.sheaf.table.columnOf) if (this.holds(column)) yield key;
  }

  *values(): MapIterator<AggregateValue> {
    for (const [, value] of this.entries()) yield value;
  }

  *entries(): MapIterator<[ElementKey, AggregateValue]> {
    for (const [key, column] of this.sheaf.table.columnOf) {
      if (this.holds(column)) yield [key, this.valueAt(column)];
    }
  }

  [Symbol.iterator](): MapIterator<[ElementKey, AggregateValue]> {
    return this.entries();
  }

  forEach(visit: (value: AggregateValue, key: ElementKey, map: ReadonlyMap<ElementKey, AggregateValue>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }

  private holds(column: number): boolean {
    return this.expected(column) > 0 || this.sheaf.figures.isLeftOut(this.row, column);
  }

  private expected(column: number): number {
    const { figures } = this.sheaf;
    return figures.expected[figures.at(this.row, column)] ?? 0;
  }

  private valueAt(column: number): AggregateValue {
    const { figures } = this.sheaf;
    const per = this.sheaf.table.columns[column]?.per;
    const pair = per === undefined ? undefined : figures.pair(this.row, column);
    const figure =
      pair && per !== undefined
        ? ratioOf(figureOf(pair.numerator), figureOf(pair.denominator), per)
        : this.plainFigure(column);
    const value = covered(figure, figures.reported(this.row, column), this.expected(column));
    const held = figures.held(this.row, column);
    return pair || held > 0 ? { ...value, ...(pair ? { pair } : {}), ...(held > 0 ? { held } : {}) } : value;
  }

  /** "x" only where every unit that owns the element says so; a gap among them leaves it blank, or held by an error. */
  private plainFigure(column: number): Figure {
    const { figures } = this.sheaf;
    if (figures.isLeftOut(this.row, column)) return NOT_ASKED;
    const at = figures.at(this.row, column);
    if ((figures.given[at] ?? 0) > 0) return figureOf(this.shown(column, at));
    if (figures.held(this.row, column) > 0) return HELD;
    const skipped = figures.skipped[at] ?? 0;
    return skipped > 0 && skipped === figures.expected[at] ? NOT_APPLICABLE : BLANK;
  }

  private shown(column: number, at: number): number | string {
    const { figures, texts } = this.sheaf;
    const text = texts.at(this.row, column);
    if (text !== undefined) return text;
    const whole = figures.whole[at] ?? 0;
    const element = figures.columns[column];
    if (element?.spec.type === 'date') return dayOf(whole);
    return element?.adds === 'min' || element?.adds === 'max' ? whole : joined(whole, figures.micro[at] ?? 0);
  }
}

/** A figure with its coverage; what nobody could read is blank. Written out, since a spread takes far longer. */
function covered(figure: Figure, reported: number, expected: number): AggregateValue {
  switch (figure.state) {
    case 'value':
      return { state: 'value', value: figure.value, reported, expected };
    case 'held':
      return { ...figure, reported, expected };
    case 'unreadable':
      return { state: 'blank', reported, expected };
    default:
      return { state: figure.state, reported, expected };
  }
}
