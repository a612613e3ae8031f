import { crossRules } from '../core/checks/crossUnit/crossRules';
import { rules } from '../core/checks/rules';
import { readingRules } from '../core/forms/read/readingRules';
import type { Finding } from '../domain/finding';
import type { FindingRule } from '../domain/findingRule';
import type { Language } from '../domain/texts/language';
import { fillText, type Sentence } from '../domain/texts/sentence';

/** Everything that can be said about a form: reading, the checks of one form, the checks over many. */
export const findingRules: readonly FindingRule[] = [...Object.values(readingRules), ...rules, ...crossRules];

const sentences: ReadonlyMap<string, Sentence> = new Map(
  findingRules.flatMap(({ id, variants }) =>
    Object.entries(variants).map(([variant, sentence]) => [`${id}|${variant}`, sentence] as const),
  ),
);

const titles: ReadonlyMap<string, Sentence> = new Map(findingRules.map(({ id, title }) => [id, title]));

/** Whether there is a sentence for a finding; a later program below may know more rules. */
export function isSaid({ rule, variant }: Pick<Finding, 'rule' | 'variant'>): boolean {
  return sentences.has(`${rule}|${variant}`);
}

const UNIT_NOTE = { vi: 'Đơn vị ghi chú: “{unitNote}”.', en: 'The unit notes: “{unitNote}”.' } as const;
const EXPLANATION = { vi: 'Đơn vị giải trình: “{explanation}”.', en: 'The unit explains: “{explanation}”.' } as const;

/**
 * The finding as a person reads it: what is wrong, with the figures, and what to do. What the unit wrote beside the
 * line and its explanation are added as its words. Throws on a rule or variant without a sentence, which is a fault of ours.
 */
export function messageOf(finding: Finding, lang: Language): string {
  const { rule, variant, params, unitNote, explanation, words } = finding;
  const sentence = sentences.get(`${rule}|${variant}`);
  if (sentence === undefined && words !== undefined) return words;
  if (sentence === undefined) throw new Error(`no sentence for ${rule} "${variant}"`);
  const parts = [fillText(sentence, params, lang)];
  if (unitNote !== undefined) parts.push(fillText(UNIT_NOTE, { unitNote }, lang));
  if (explanation !== undefined) parts.push(fillText(EXPLANATION, { explanation }, lang));
  return parts.join(' ');
}

/** Short name of a rule for headings; the id itself for one without a name. */
export function ruleTitle(rule: string, lang: Language): string {
  return titles.get(rule)?.[lang] ?? rule;
}
