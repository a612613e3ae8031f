import { crossRules } from '../core/checks/crossUnit/crossRules';
import { rules } from '../core/checks/rules';
import { arrivalRules } from '../core/checks/arrivalRules';
import { editedSummary } from '../core/reports/carried/editedRule';
import { readingRules } from '../core/forms/read/readingRules';
import { choiceRules } from '../core/rollup/choiceRules';
import type { Finding, FindingAcceptance } from '../domain/finding';
import type { FindingRule } from '../domain/findingRule';
import type { Language } from '../domain/texts/language';
import { fillText, type Sentence } from '../domain/texts/sentence';

/** Everything that can be said about a form: reading, the checks of one form and over many, how it came, what counts. */
export const findingRules: readonly FindingRule[] = [
  ...rules,
  ...crossRules,
  ...Object.values(readingRules),
  ...choiceRules,
  ...arrivalRules,
  editedSummary,
];

const speakers: ReadonlySet<string> = new Set([...arrivalRules, ...choiceRules].map(({ id }) => id));

/** Whether a finding is about whose word counts for a unit. */
export function isAboutSpeaker({ rule, alsoAbout }: Finding): boolean {
  return speakers.has(rule) || alsoAbout !== undefined;
}

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

const NEW_RULE = {
  vi: 'Quy tắc mới: báo cáo từ năm {year} sẽ bị báo lỗi.',
  en: 'A new rule: an error in reports from {year} on.',
} as const;
const UNIT_NOTE = { vi: 'Đơn vị ghi chú: “{unitNote}”.', en: 'The unit notes: “{unitNote}”.' } as const;
const EXPLANATION = { vi: 'Đơn vị giải trình: “{explanation}”.', en: 'The unit explains: “{explanation}”.' } as const;

const ACCEPTANCE = {
  same: {
    vi: 'Đã chấp nhận ngày {on} ({by}).',
    en: 'Accepted on {on} ({by}).',
  },
  here: {
    vi: 'Đã chấp nhận giải trình ngày {on} ({by}): “{words}”.',
    en: 'The explanation was accepted on {on} ({by}): “{words}”.',
  },
  void: {
    vi: 'Giải trình được chấp nhận ngày {on} ({by}) nay không còn hiệu lực vì số liệu đã thay đổi; cần xem lại.',
    en: 'The explanation accepted on {on} ({by}) no longer holds, because the figures have changed; look again.',
  },
  below: {
    vi: 'Cấp dưới đã chấp nhận giải trình này ngày {on} ({by}).',
    en: 'The level below accepted this explanation on {on} ({by}).',
  },
} as const satisfies Readonly<Record<FindingAcceptance['state'] | 'same', Sentence>>;

/**
 * The finding as a person reads it: what is wrong, with the figures, and what to do. What the unit wrote beside the
 * line and its explanation are added as its words, and what was decided about it. Throws on a rule or variant without a sentence, which is a fault of ours.
 */
export function messageOf(finding: Finding, lang: Language): string {
  const { rule, variant, params, newUntil, unitNote, explanation, acceptance, words: asSaid } = finding;
  const sentence = sentences.get(`${rule}|${variant}`);
  if (sentence === undefined && asSaid !== undefined) return asSaid;
  if (sentence === undefined) throw new Error(`no sentence for ${rule} "${variant}"`);
  const parts = [fillText(sentence, params, lang)];
  if (newUntil !== undefined) parts.push(fillText(NEW_RULE, { year: String(newUntil + 1) }, lang));
  if (unitNote !== undefined) parts.push(fillText(UNIT_NOTE, { unitNote }, lang));
  if (explanation !== undefined) parts.push(fillText(EXPLANATION, { explanation }, lang));
  if (acceptance !== undefined) {
    const { state, by, on, words } = acceptance;
    parts.push(
      fillText(ACCEPTANCE[state === 'here' && words === explanation ? 'same' : state], { by, on, words }, lang),
    );
  }
  return parts.join(' ');
}

/** Short name of a rule for headings; the id itself for one without a name. */
export function ruleTitle(rule: string, lang: Language): string {
  return titles.get(rule)?.[lang] ?? rule;
}
