import type { RuleId, Severity } from './finding';
import type { Sentence } from './texts/sentence';

/** The sentences one rule can say, each with its severity; "" for the only one. */
export type RuleVariants = Readonly<Record<string, Sentence & { readonly severity: Severity }>>;

/** What a rule says to people: a short name for headings, and its sentences. */
export interface FindingRule {
  readonly id: RuleId;
  readonly title: Sentence;
  readonly variants: RuleVariants;
  /**
   * It is about who, when or which plan, or whose figures these are: nobody's words explain it away, and its errors reject
   * the form. Errors of every other rule hold figures.
   */
  readonly identity?: true;
}
