import type { Ledger, LedgerEntry } from './aggregate';
import { unitKey, type Unit } from './territory/unit';
import type { Language } from './texts/language';
import type { Sentence } from './texts/sentence';
import { throughWords } from './texts/through';

/** Files named beside a missing unit; the ledger holds them all. */
const MOST_NAMED = 3;

/** Whether a unit is missing only because nobody has chosen among its reports. */
export function isUndecided({ unusable }: Pick<Ledger, 'unusable'>, unit: Unit): boolean {
  return unusable.get(unitKey(unit))?.some(({ fate }) => fate === 'conflict') === true;
}

/** What came of a unit and could not be used, for the list of missing units: the kind, then the files' names. */
export function unusableText(entries: readonly LedgerEntry[]): Sentence {
  const kinds: readonly (readonly [Sentence, readonly LedgerEntry[]])[] = [
    [
      { vi: 'chờ quyết định giữa các báo cáo khác nhau', en: 'different reports await a decision' },
      entries.filter(({ fate }) => fate === 'conflict'),
    ],
    [{ vi: 'có tệp không đọc được', en: 'files that cannot be read' }, entries.filter(isUnread)],
    [{ vi: 'có biểu không dùng được', en: 'forms that cannot be used' }, entries.filter(isUnusedForm)],
    [{ vi: 'có tệp kèm theo', en: 'documents sent along' }, entries.filter(({ fate }) => fate === 'beside')],
  ];
  const told = kinds.filter(([, files]) => files.length > 0);
  const say = (language: Language): string =>
    told.map(([words, files]) => `${words[language]}: ${namesOf(files, language)}`).join('; ');
  return { vi: say('vi'), en: say('en') };
}

function isUnread({ fate, sheet }: LedgerEntry): boolean {
  return fate === 'rejected' && sheet === '';
}

function isUnusedForm({ fate, sheet }: LedgerEntry): boolean {
  return fate === 'unknownUnit' || (fate === 'rejected' && sheet !== '');
}

function namesOf(entries: readonly LedgerEntry[], language: Language): string {
  const nameOf = ({ file, through }: LedgerEntry): string =>
    (file.split(/[/\\]/).at(-1) ?? file) + throughWords(through)[language];
  const names = [...new Set(entries.map(nameOf))];
  const more = names.length > MOST_NAMED ? `, … (+${names.length - MOST_NAMED})` : '';
  return names.slice(0, MOST_NAMED).join(', ') + more;
}
