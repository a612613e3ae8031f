import type { ElementKey } from '../../domain/catalogue/indicator';
import { BLANK, figureOf, NOT_APPLICABLE, NOT_ASKED, UNREADABLE, type Figure } from '../../domain/figure';
import { placed, type ElementValue } from '../../domain/submission';
import type { IndexedLayout } from './valueLayout';

/** What a packed figure is. */
export const KIND = { blank: 0, number: 1, notApplicable: 2, unreadable: 3, text: 4, notAsked: 5 } as const;

/** Where the values of one submission stand among those of its batch: nine bytes a figure. */
export interface ValueColumns {
  /** Place of the first of them in both columns; default 0. */
  readonly start?: number;
  readonly states: Uint8Array;
  readonly numbers: Float64Array;
  /** By position: text values, and texts as typed where reading turned them into something else. */
  readonly texts: ReadonlyMap<number, string>;
  readonly typed: ReadonlyMap<number, string>;
}

/**
 * The values of one submission as a map that makes an `ElementValue` only when it is asked for: the forms of a
 * country hold millions of figures, and as objects they would fill a gigabyte.
 */
export class PackedValues implements ReadonlyMap<ElementKey, ElementValue> {
  constructor(
    private readonly layout: IndexedLayout,
    private readonly columns: ValueColumns,
    private readonly file: string,
    private readonly sheet: string,
  ) {}

  get size(): number {
    return this.layout.keys.length;
  }

  get(key: ElementKey): ElementValue | undefined {
    const at = this.layout.placeOf(key);
    return at === undefined ? undefined : this.valueAt(key, at);
  }

  has(key: ElementKey): boolean {
    return this.layout.placeOf(key) !== undefined;
  }

  *keys(): MapIterator<ElementKey> {
    yield* this.layout.keys;
  }

  *values(): MapIterator<ElementValue> {
    for (const [at, key] of this.layout.keys.entries()) yield this.valueAt(key, at);
  }

  *entries(): MapIterator<[ElementKey, ElementValue]> {
    for (const [at, key] of this.layout.keys.entries()) yield [key, this.valueAt(key, at)];
  }

  [Symbol.iterator](): MapIterator<[ElementKey, ElementValue]> {
    return this.entries();
  }

  forEach(visit: (value: ElementValue, key: ElementKey, map: ReadonlyMap<ElementKey, ElementValue>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }

  private valueAt(element: ElementKey, at: number): ElementValue {
    const { typed } = this.columns;
    const place = { file: this.file, sheet: this.sheet, cell: this.layout.cells[at] ?? '' };
    const words = typed.size === 0 ? undefined : typed.get(at);
    return placed(this.figureAt(at), element, place, words, this.layout.computed[at]);
  }

  private figureAt(at: number): Figure {
    const { start = 0, states, numbers, texts } = this.columns;
    switch (states[start + at]) {
      case KIND.number:
        return packedFigure(numbers[start + at]);
      case KIND.text:
        return packedFigure(texts.get(at));
      case KIND.notApplicable:
        return NOT_APPLICABLE;
      case KIND.unreadable:
        return UNREADABLE;
      case KIND.notAsked:
        return NOT_ASKED;
      default:
        return BLANK;
    }
  }
}

/** A figure whose number or text the columns lack is not known; it is never 0. */
function packedFigure(value: number | string | undefined): Figure {
  return value === undefined ? BLANK : figureOf(value);
}
