import type { ElementKey } from '../../domain/catalogue/indicator';
import type { ElementValue, ValueState } from '../../domain/submission';
import type { IndexedLayout } from './valueLayout';

/** What a packed value is; the first four without a text. */
export const BLANK = 0;
export const NUMBER = 1;
export const NOT_APPLICABLE = 2;
export const UNREADABLE = 3;
export const TEXT = 4;

const STATES: readonly ValueState[] = ['blank', 'value', 'notApplicable', 'unreadable', 'value'];

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
    const { start = 0, states, numbers, texts, typed } = this.columns;
    const kind = states[start + at] ?? BLANK;
    const state = STATES[kind] ?? 'blank';
    const value = kind === NUMBER ? (numbers[start + at] ?? 0) : kind === TEXT ? (texts.get(at) ?? '') : null;
    const place = { file: this.file, sheet: this.sheet, cell: this.layout.cells[at] ?? '' };
    const words = typed.size === 0 ? undefined : typed.get(at);
    // Asked for millions of times: no spreading of what is mostly not there.
    if (words !== undefined) return { element, state, value, place, typed: words, ...this.mark(at) };
    return this.layout.computed[at]
      ? { element, state, value, place, computed: true }
      : { element, state, value, place };
  }

  private mark(at: number): Pick<ElementValue, 'computed'> {
    return this.layout.computed[at] ? { computed: true } : {};
  }
}
