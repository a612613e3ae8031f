import type { Language } from '../../../domain/texts/language';
import type { Finding } from '../../../domain/finding';
import { figureMessages } from './checks';
import { fileMessages } from './files';
import { fillText, type Params } from './fillText';
import { plausibilityMessages } from './plausibility';
import { readingMessages } from './reading';
import type { MessageTable } from './table';
import { ruleTitles } from './titles';

export const messageTable: MessageTable = { ...figureMessages, ...plausibilityMessages, ...readingMessages };

/**
 * The finding as a person reads it: what is wrong, with the figures, and what to do. What the unit wrote beside the
 * line and an accepted explanation are added. Throws on a rule or variant without a text, which is a fault of our own
 * tables.
 */
export function messageOf(finding: Finding, lang: Language): string {
  const text = messageTable[finding.rule]?.[finding.variant]?.[lang];
  if (text === undefined) throw new Error(`no ${lang} text for ${finding.rule} "${finding.variant}"`);
  const { explanation, unitNote } = finding.params;
  const reason = explanation === undefined ? '' : ` ${lang === 'vi' ? 'Giải trình' : 'Explanation'}: ${explanation}`;
  const note = unitNote === undefined ? '' : ` ${lang === 'vi' ? 'Đơn vị ghi chú' : 'The unit notes'}: “${unitNote}”.`;
  return fillText(text, finding.params, lang) + note + reason;
}

/** Short name of a rule for headings; the id itself for one without a name. */
export function ruleTitle(rule: string, lang: Language): string {
  return ruleTitles[rule]?.[lang] ?? rule;
}

/** Why a file could not be read, by the code of its error. Throws on a code without a text. */
export function fileMessage(code: string, params: Params, lang: Language): string {
  const text = fileMessages[code]?.[lang];
  if (text === undefined) throw new Error(`no ${lang} text for the file code ${code}`);
  return fillText(text, params, lang);
}
