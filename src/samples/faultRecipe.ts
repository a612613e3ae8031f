import type { RuleId, FindingElement } from '../domain/finding';
import type { ElementKey } from '../domain/catalogue/indicator';
import type { FaultSource } from './faultSource';
import type { FileEdit, SheetEdit } from './sampleFault';
import type { SampleEntry } from './scene';

/** What a recipe changes in a clean form, and where the finding then stands. Null blanks an entry. */
export interface FaultChange {
  readonly element: FindingElement;
  readonly set?: Readonly<Record<ElementKey, SampleEntry | null>>;
  readonly lastYear?: FaultSource;
  readonly sheet?: SheetEdit;
  readonly file?: FileEdit;
}

/** How one rule's fault is made; undefined on a form that has not what the rule is about. */
export interface FaultRecipe {
  readonly rule: RuleId;
  /** Short ASCII words for the file name. */
  readonly words: string;
  make(source: FaultSource): FaultChange | undefined;
}

/** The same entry for several keys. */
export function all(keys: readonly ElementKey[], entry: SampleEntry): Record<ElementKey, SampleEntry> {
  return Object.fromEntries(keys.map((key) => [key, entry]));
}
