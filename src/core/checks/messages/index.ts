import type { Language } from '../../../domain/texts/language';
import type { Finding } from '../../../domain/finding';
import { figureMessages } from './checks';
import { fileMessages } from './files';
import { fillText, type Params, type Sentence } from '../../../domain/texts/sentence';
import { plausibilityMessages } from './plausibility';
import { readingMessages } from './reading';
import type { MessageTable } from './table';
import { ruleTitles } from './titles';

export const messageTable: MessageTable = { ...figureMessages, ...plausibilityMessages, ...readingMessages };

const UNIT_NOTE = { vi: 'Đơn vị ghi chú: “{unitNote}”.', en: 'The unit notes: “{unitNote}”.' } as const;
const EXPLANATION = { vi: 'Giải trình: {explanation}', en: 'Explanation: {explanation}' } as const;

/**
 * The finding as a person reads it: what is wrong, with the figures, and what to do. What the unit wrote beside the
 * line and an accepted explanation are added. Throws on a rule or variant without a text, which is a fault of our own
 * tables.
 */
export function messageOf(finding: Finding, lang: Language): string {
  const sentence = messageTable[finding.rule]?.[finding.variant];
  if (sentence === undefined) throw new Error(`no text for ${finding.rule} "${finding.variant}"`);
  const { explanation, unitNote } = finding;
  const parts = [fillText(sentence, finding.params, lang)];
  if (unitNote !== undefined) parts.push(fillText(UNIT_NOTE, { unitNote }, lang));
  if (explanation !== undefined) parts.push(fillText(EXPLANATION, { explanation }, lang));
  return parts.join(' ');
}

/** Short name of a rule for headings; the id itself for one without a name. */
export function ruleTitle(rule: string, lang: Language): string {
  return ruleTitles[rule]?.[lang] ?? rule;
}

/** Why a file could not be read, by the code of its error. Throws on a code without a text. */
export function fileMessage(code: string, params: Params, lang: Language): string {
  const sentence: Sentence | undefined = fileMessages[code];
  if (sentence === undefined) throw new Error(`no text for the file code ${code}`);
  return fillText(sentence, params, lang);
}
