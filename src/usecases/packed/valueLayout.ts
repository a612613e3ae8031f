import type { ElementKey } from '../../domain/catalogue/indicator';

/** What the values of many submissions of one form have in common: elements, their cells, which of them are computed. */
export interface ValueLayout {
  readonly keys: readonly ElementKey[];
  readonly cells: readonly string[];
  readonly computed: readonly boolean[];
}

/** A layout with the position of each element, worked out once. */
export class IndexedLayout implements ValueLayout {
  readonly keys: readonly ElementKey[];
  readonly cells: readonly string[];
  readonly computed: readonly boolean[];
  private readonly places: ReadonlyMap<ElementKey, number>;

  constructor(layout: ValueLayout) {
    this.keys = layout.keys;
    this.cells = layout.cells;
    this.computed = layout.computed;
    this.places = new Map(layout.keys.map((key, index) => [key, index]));
  }

  /** Position of an element; undefined when the form has it not. */
  placeOf(key: ElementKey): number | undefined {
    return this.places.get(key);
  }
}
