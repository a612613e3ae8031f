import { text } from '../sheet/model';
import type { Json } from './json';
import { groupOf, listOf } from './json';
import { said, wrong, type Spelling } from './spelling';

const ENTRY = /^([A-Z]\d+)(?:\s+([A-Z]\d{2}(?:\s*,\s*[A-Z]\d{2})*))?\s*:\s*(\d{4})$/;

/** The checks that warn at first: "V04 Z01, Z02: 2027; V17: 2027", each with the last year it only warns in. */
export const newRules: Spelling = {
  kind: 'words',
  show: (value) => text(newRulesText(value)),
  read: ({ text: typed }) => {
    const entries = typed.split(/[;\n]/).map((entry) => ENTRY.exec(entry.trim()));
    const read = entries.flatMap((entry) => (entry ? [ruleOf(entry)] : []));
    return read.length < entries.length ? wrong('notBookNewRules') : said(read);
  },
};

/** The rules of a plan as the cell has them. */
export function newRulesText(value: Json): string {
  const entries = listOf(value).map((entry) => {
    const { rule, about, until } = groupOf(entry);
    const codes = listOf(about).map(String).join(', ');
    return `${String(rule)}${codes === '' ? '' : ` ${codes}`}: ${String(until)}`;
  });
  return entries.join('; ');
}

function ruleOf([, rule = '', about, until]: RegExpExecArray): { readonly [member: string]: Json; rule: string } {
  const codes = about?.split(',').map((code) => code.trim());
  return { rule, ...(codes ? { about: codes } : {}), until: Number(until) };
}
