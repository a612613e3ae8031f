import type { ElementKey, IsoDay } from './ids';
import type { Unit } from './territory/unit';

/** Who typed a figure, and when. */
export interface Signed {
  readonly by: string;
  readonly on: IsoDay;
}

/** Figures of a base year an officer has on paper, of a unit of then or of today. */
export interface BaseRow extends Signed {
  readonly unit: Unit;
  readonly values: ReadonlyMap<ElementKey, number>;
}

/**
 * What an officer knows of a piece of a split unit: its figures, or what share of the people lived there, in percent.
 * Nothing makes a share of people out of an area.
 */
export interface PieceRow extends Signed {
  readonly old: Unit;
  /** The unit the piece went to. */
  readonly now: Unit;
  readonly share?: number;
  readonly values: ReadonlyMap<ElementKey, number>;
}

/** A base book: figures of a base year from paper (docs/units.md#base-book). */
export interface BaseBook {
  readonly year: number;
  readonly rows: readonly BaseRow[];
  readonly pieces: readonly PieceRow[];
}
