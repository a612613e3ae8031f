import type { FormShape } from '../../domain/plan/formShape';
import type { RuleId, FindingElement } from '../../domain/finding';
import type { FindingRule, RuleVariants } from '../../domain/findingRule';
import type { Language } from '../../domain/texts/language';
import type { PlacesIn, Sentence } from '../../domain/texts/sentence';
import type { Catalogue, ElementKey } from '../../domain/catalogue/indicator';
import type { Programme } from '../../domain/plan/programme';
import type { Place, Submission } from '../../domain/submission';
import type { Unit } from '../../domain/territory/unit';
import type { MeantUnit } from '../units/unitMeant';
import type { CheckedForm } from './checkedForm';

/** What a submission is held against. */
export interface CheckContext {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  /** The elements of the unit's form, and what follows from them alone. */
  readonly shape: FormShape;
  /** The unit as the list of that period has it; absent = the list does not know the code. */
  readonly unit?: Unit;
  /** Full name of the unit above, as forms print it after the unit's own. */
  readonly above?: string;
  /** The unit of the same list a printed name means; absent = nobody can tell. */
  readonly unitMeant?: (name: string) => MeantUnit | undefined;
  /** The submission of the same unit and territory of the year before. */
  readonly lastYear?: Submission;
  /** Why there is none of a unit that was made of others: a part of a split one, or one whose report is not here. */
  readonly lastYearSilent?: { readonly silent: 'split' | 'lacking'; readonly units: readonly string[] };
  /** The other unit the file is named after (`otherUnitInFileName`). */
  readonly fileNames?: Unit;
  /** ISO day the report came in, where it is known otherwise than from line L02. */
  readonly sentOn?: string;
}

/** In a sentence: the name of an element, in the reader's language. */
export interface NameOfElement {
  readonly nameOf: ElementKey;
}

/** Params of a sentence as a rule gives them: figures, days, texts, words of a relation, and elements to be named. */
export type FaultParams<Place extends string = string> = Readonly<
  Record<Place, number | string | Sentence | NameOfElement>
>;

/** One fault as a rule states it; the runner adds severity, place, value and the names of the elements. */
export interface Fault {
  readonly variant: string;
  /** The element to look at first, `{name}` in the sentence; "" for the sheet as a whole. */
  readonly element: FindingElement;
  readonly params?: FaultParams;
  /** Elements it is about besides its own and those its sentence names. */
  readonly concerns?: readonly ElementKey[];
  /** Code of another unit it is about as well. */
  readonly alsoAbout?: string;
  /** Where the element has no cell of its own (header). */
  readonly place?: Place;
}

/** Places of a sentence a fault must fill; `{name}` is always its own element. */
type Asked<S extends Sentence> = Exclude<PlacesIn<S[Language]>, 'name'>;

type ParamsAsked<P extends string> = [P] extends [never] ? object : { readonly params: FaultParams<P> };

/** The faults a rule may state: one of its variants with a param for every place its sentence has. */
export type FaultOf<V extends RuleVariants> = {
  [K in keyof V & string]: Fault & { readonly variant: K } & ParamsAsked<Asked<V[K]>>;
}[keyof V & string];

/** One check of a submission (docs/checks.md). A comparison with a blank side says nothing; an error is always certain. */
export interface CheckRule extends FindingRule {
  /** Errors that may be explained and accepted; warnings of a rule without `identity` always may. */
  readonly explainable?: readonly string[];
  check(form: CheckedForm): readonly Fault[];
}

/** The rule as given; the compiler holds its faults against its sentences. */
export function defineRule<const V extends RuleVariants>(rule: {
  readonly id: RuleId;
  readonly title: Sentence;
  readonly variants: V;
  readonly identity?: true;
  readonly explainable?: readonly (keyof V & string)[];
  check(form: CheckedForm): readonly FaultOf<V>[];
}): CheckRule {
  return rule;
}
