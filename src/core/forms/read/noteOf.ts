import type { Finding, FindingElement } from '../../../domain/finding';
import type { FindingRule } from '../../../domain/findingRule';
import type { Place } from '../../../domain/submission';
import type { Params, ParamsOf, Sentence } from '../../../domain/texts/sentence';
import { readingRules } from './readingRules';

type Rules = typeof readingRules;

/** What the sentence of one rule and variant must be given. */
type ParamsAt<R extends keyof Rules, V extends keyof Rules[R]['variants']> = Rules[R]['variants'][V] extends Sentence
  ? ParamsOf<Rules[R]['variants'][V]>
  : never;

/** Makes a finding at one place; its sentence asks for the params, and `value` is what the cell held. */
export type Note = <R extends keyof Rules, V extends keyof Rules[R]['variants'] & string>(
  rule: R,
  variant: V,
  params: ParamsAt<R, V> & Params,
  value?: number | string,
) => Finding;

/** A maker of findings for one element at one place; in the heading, an error is about the form as a whole. */
export function noteOf(element: FindingElement, place: Place): Note {
  return (id, variant, params, value) => {
    const rule: FindingRule = readingRules[id];
    const said = rule.variants[variant];
    if (said === undefined) throw new Error(`${id} has no sentence "${variant}"`);
    const held = value === undefined ? {} : { value };
    const holds = said.severity === 'error' && rule.identity !== true && element !== '';
    const concerns = holds ? { concerns: [element] } : {};
    const identity = rule.identity === true ? { identity: true as const } : {};
    return { rule: id, variant, severity: said.severity, element, place, params, ...identity, ...concerns, ...held };
  };
}
