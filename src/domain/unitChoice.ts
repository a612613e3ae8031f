import type { Figure } from './figure';
import type { ElementKey } from './ids';
import type { Place, Submission } from './submission';
import type { Unit } from './territory/unit';

/** Where the ledger lists a report: of a row of a summary the summary, not the file its figures come from. */
export type ReportPlace = Pick<Place, 'file' | 'sheet'>;

/** One report of a unit as it arrived. */
export interface ArrivedReport {
  readonly at: ReportPlace;
  readonly submission: Submission;
}

/** A figure that two reports of a unit give differently; a report that does not give it is blank. */
export interface FigureDifference {
  readonly element: ElementKey;
  readonly figure: Figure;
  readonly other: Figure;
}

/**
 * Why a report stands against the one that counts:
 * - `undecided`: two different reports of equal standing, of which neither counts;
 * - `preferred`, `latest`: a person chose, or the run takes the latest;
 * - `returned`, `broughtBack`: it is the other given back to be mended, as whoever rolls up noted, or by its token alone;
 * - `replaced`, `mended`, `refused`: a later report names the other, differs only in its held figures, or the other was refused;
 * - `copy`: a copy of a summary or of a district's form says something else than the unit's own report;
 * - `unclearName`: the other's name is not its code's;
 * - `otherForm`: the unit's forms of different kinds say different things; `fuller`: the other gives fewer figures;
 * - `words`: only days and texts differ.
 */
export type ChoiceKind =
  | 'undecided'
  | 'preferred'
  | 'latest'
  | 'returned'
  | 'broughtBack'
  | 'replaced'
  | 'mended'
  | 'refused'
  | 'copy'
  | 'unclearName'
  | 'otherForm'
  | 'fuller'
  | 'words';

/** Of two reports of a unit that do not say the same: which counts, why, and what differs. */
export interface UnitChoice {
  readonly kind: ChoiceKind;
  readonly unit: Unit;
  /** The one that counts; of undecided ones the first by place. */
  readonly report: ArrivedReport;
  readonly other: ArrivedReport;
  /** In the order of the report's lines; of the other's where only that has them. */
  readonly differences: readonly FigureDifference[];
}
