import type { ElementSpec } from '../../domain/plan/elements';
import type { RuleId, Severity } from '../../domain/finding';
import type { Catalogue, ElementKey } from '../../domain/catalogue/indicator';
import type { Programme } from '../../domain/plan/programme';
import type { Place, Submission } from '../../domain/submission';
import type { Unit } from '../../domain/territory/unit';
import type { CheckedForm } from './checkedForm';

/** What a submission is held against. */
export interface CheckContext {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  /** The elements of the unit's form, in form order. */
  readonly specs: readonly ElementSpec[];
  /** The unit as the list of that period has it; absent = the list does not know the code. */
  readonly unit?: Unit;
  /** The same unit's submission of the year before. */
  readonly lastYear?: Submission;
  /** ISO day the report came in, where it is known otherwise than from line L02. */
  readonly sentOn?: string;
}

/** One fault as a rule states it; the runner adds severity, place, value and the names of the elements. */
export interface Fault<V extends string = string> {
  readonly variant: V;
  /** The element to look at first; "" for the sheet as a whole. */
  readonly element: ElementKey;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Placeholders of the sentence that stand for an element's name. */
  readonly names?: Readonly<Record<string, ElementKey>>;
  /** Where the element has no cell of its own (header). */
  readonly place?: Place;
}

/** One check of domain §4. A comparison with a blank side says nothing, and an error is always certain. */
export interface CheckRule<V extends string = string> {
  readonly id: RuleId;
  /** Every sentence the rule can say, with its severity. */
  readonly variants: Readonly<Record<V, Severity>>;
  /** Errors an explanation may settle; warnings always may be explained. */
  readonly explainable?: readonly V[];
  check(form: CheckedForm): readonly Fault<V>[];
}

/** The rule as given; lets the compiler hold its faults against its variants. */
export function defineRule<V extends string>(rule: CheckRule<V>): CheckRule<V> {
  return rule;
}
