import type { ElementKey, RuleId } from './ids';
import type { Place } from './submission';
import type { Params } from './texts/sentence';

/** Severities, the gravest first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Compares two findings for sorting: the gravest first. */
export function bySeverity(a: { readonly severity: Severity }, b: { readonly severity: Severity }): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

export type { RuleId };

/** Where a finding comes from: one form, or the comparison of all units' reports. */
export type FindingSource = 'form' | 'peers';

/** The element a finding is about; "" for the sheet or file as a whole. */
export type FindingElement = ElementKey | '';

/** A receiver's acceptance of a unit's reason: by whom, on which day (ISO), and which words of the unit were accepted. */
export type FindingAcceptance = {
  readonly by: string;
  readonly on: string;
  readonly words: string;
} & (
  | {
      /** Accepted by whoever reads now, so the finding is an "info". */
      readonly state: 'here';
      /** How grave it is without that. */
      readonly was: Severity;
    }
  | {
      /** `void`: accepted here, but the figures are others by now. `below`: a lower level did, which binds nobody here. */
      readonly state: 'void' | 'below';
    }
);

/**
 * What is wrong, as plain facts: the sentence stands with the rule, by `variant`, and is filled with `params` when it
 * is shown. No param is a word of one language: numbers stay numbers, days ISO days, names come in every language.
 */
export interface Finding {
  readonly rule: RuleId;
  /** Which of the rule's sentences; "" for its only one. */
  readonly variant: string;
  readonly severity: Severity;
  /** The element the person has to look at first; "" for the sheet or file as a whole. */
  readonly element: FindingElement;
  readonly place: Place;
  readonly params: Params;
  /**
   * Every element it is about; an error holds their figures. An error without any is about who, when or which plan, and
   * rejects the form (docs/rules-of-meaning.md#errors-hold-figures).
   */
  readonly concerns?: readonly ElementKey[];
  /** Its rule is about who, when or which plan: it is never explained nor accepted. */
  readonly identity?: true;
  /** An error of a rule that is new in the plan: a warning for reports up to this year, and an error after. */
  readonly newUntil?: number;
  /** Code of a second unit it is about: the form has the code of one and the name of the other. */
  readonly alsoAbout?: string;
  /** It is about a sheet of many units as a whole; it comes with the first of them but is not about it. */
  readonly ofSheet?: true;
  /** What the cell held, for the JSON contract. */
  readonly value?: number | string;
  /** What the unit wrote beside the line (column "Ghi chú"), for whoever decides to read. It settles nothing. */
  readonly unitNote?: string;
  /** The unit's reason why the figure is right all the same: a claim, which settles nothing either. */
  readonly explanation?: string;
  /** The summaries that tell of it, the one handed in here first; absent for what was found here. */
  readonly through?: readonly string[];
  /** Of a rule that only a later program below knows: the sentence as it was said there. */
  readonly words?: string;
  /** What a receiver of the report decided about that reason. */
  readonly acceptance?: FindingAcceptance;
}

/** The finding as it was before anybody decided about it. */
export function undecided(finding: Finding): Finding {
  const { acceptance, ...found } = finding;
  if (!acceptance) return finding;
  return acceptance.state === 'here' ? { ...found, severity: acceptance.was } : found;
}
