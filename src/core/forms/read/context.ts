import type { FormReadingCaches } from './readingCaches';
import type { Reporter } from '../../../domain/plan/elements';
import type { FateReason } from '../../../domain/aggregate';
import type { Finding } from '../../../domain/finding';
import type { Catalogues } from '../../../domain/catalogue/catalogues';
import type { Catalogue } from '../../../domain/catalogue/indicator';
import type { ReadableGivenPlan } from '../../../domain/plan/carriedPlan';
import type { FormShape } from '../../../domain/plan/formShape';
import type { Programme } from '../../../domain/plan/programme';
import type { Submission } from '../../../domain/submission';
import type { Unit, UnitRef } from '../../../domain/territory/unit';
import type { UnitLists } from '../../../domain/territory/unitLists';

export interface ReadContext extends Catalogues {
  readonly programmes: readonly Programme[];
  /** Older versions of them, whose forms are still on their way. */
  readonly earlier?: readonly Programme[];
  /** Figures stay as the form's own version has them, and are not turned into lines of the reader's. */
  readonly asMade?: true;
  /** What reading keeps from one workbook to the next; made by whoever starts the work. */
  readonly caches: FormReadingCaches;
  readonly lists: UnitLists;
  /** Who fills forms under a unit code; decides which lines a department's form has. */
  readonly reporterOf: (programme: Programme, code: string) => Reporter | undefined;
  /** Names of units, for forms whose head was emptied. */
  readonly unitOf?: (ref: UnitRef) => Unit | undefined;
}

export interface ReadForm {
  readonly submission: Submission;
  readonly findings: readonly Finding[];
  /** The plan the workbook brought, where the reader has none of that id. */
  readonly carried?: ReadableGivenPlan;
  /** The lines it was read by, where figures stay as made. */
  readonly shape?: FormShape;
  /** Likewise: the plan by whose lines the sheet was made, where that is another version than the reader's. */
  readonly layout?: FormLayoutPlan;
}

/** The plan of another version whose lines a sheet has. */
export interface FormLayoutPlan {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  /** Nobody here has that version: the sheet was read by the reader's own lines. */
  readonly guessed: boolean;
}

export interface ReadOutcome {
  readonly forms: readonly ReadForm[];
  /** Sheets that gave no form, each with its reason. */
  readonly others: readonly { readonly sheet: string; readonly reason: FateReason }[];
  /** Set when no sheet gave a form. */
  readonly reason?: FateReason;
}
