import type { Relation } from '../domain/catalogue/relation';
import type { RuleId, FindingElement } from '../domain/finding';
import type { ElementKey } from '../domain/catalogue/indicator';
import type { FaultSource } from './faultSource';
import type { FileEdit, SheetEdit } from './sampleFault';
import type { SampleEntry } from './scene';

/** Entries that change. Null blanks an entry. */
export type Changes = Readonly<Record<ElementKey, SampleEntry | null>>;

/** What a recipe changes in a clean form, and where the finding then stands. */
export interface FaultChange {
  readonly element: FindingElement;
  readonly set?: Changes;
  readonly lastYear?: FaultSource;
  readonly sheet?: SheetEdit;
  readonly file?: FileEdit;
}

/** How one rule's fault is made. */
export interface FaultRecipe {
  readonly rule: RuleId;
  /** Short ASCII words for the file name. */
  readonly words: string;
  /** Kind of relation it is about; without any in the catalogue no form need be filled for it. */
  readonly kind?: Relation['kind'];
  /**
   * Changes that should show the fault, the likeliest first; none on a form that has not what the rule is about. The
   * first that the checks find by this rule alone is taken.
   */
  make(source: FaultSource): Iterable<FaultChange>;
}
