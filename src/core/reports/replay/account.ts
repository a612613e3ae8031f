import type { Decision, SourceFile } from '../../../domain/decision';
import type { Figure } from '../../../domain/figure';
import type { ElementKey } from '../../../domain/ids';
import type { UnitRef } from '../../../domain/territory/unit';
import type { CarriedEntry, CarriedTarget } from '../carried/carriedLine';
import type { CarriedFinding } from '../carried/readCarried';

/** The row of a unit as a summary shows it. */
export interface AccountRow {
  readonly unit: UnitRef;
  readonly name: string;
  /** Where its figures came from. */
  readonly file: string;
  readonly sheet: string;
  /** Of the unit's own file; absent where nobody reckoned it. */
  readonly sha256?: string;
  readonly figures: ReadonlyMap<ElementKey, Figure>;
}

/** What plan a summary was made by. */
export interface AccountPlan {
  readonly version: string;
  readonly fingerprint: string;
}

/** A file that came and did not count, as far as it is compared. */
export type AccountEntry = Pick<CarriedEntry, 'file' | 'sheet' | 'fate' | 'sha256'>;

/**
 * What a summary says and rests on, in a form in which a written one and one made anew from the same files are compared
 * (docs/summary.md#replayed). What earlier programs did not write is absent.
 */
export interface SummaryAccount {
  readonly programme: string;
  readonly year: number;
  readonly unit: UnitRef;
  readonly plan?: AccountPlan;
  readonly program?: string;
  /** By the unit's code. */
  readonly rows: ReadonlyMap<string, AccountRow>;
  /** By target, those of a plan above by their document too. */
  readonly targets?: ReadonlyMap<string, CarriedTarget>;
  /** What was handed in and did not count; what summaries told of is none of it. */
  readonly entries: readonly AccountEntry[];
  /** Summaries that were handed in. */
  readonly summaries: readonly SourceFile[];
  /** What its maker decided; what came from below is decided again by the summaries that bring it. */
  readonly decisions: readonly Decision[];
  /** What of it is no longer as it was written. */
  readonly altered: readonly CarriedFinding[];
}

/** What a target is known by. */
export function targetKey({ target, layer = '' }: Pick<CarriedTarget, 'target' | 'layer'>): string {
  return layer === '' ? target : `${target} ${layer}`;
}
