import { asciiWords } from '../core/forms/fileName';
import type { Language } from '../domain/texts/language';
import { fillText, type Sentence } from '../domain/texts/sentence';
import { attachedText, ownFileName, receiptOf, saidOf, type SentForm } from './sending';

/** Each form as a file of its own, or the workbook with all that is in it. */
export type SendingWay = 'each' | 'whole';

/** One of the files: the sheet it is made of, and its name. */
export interface SentFile {
  readonly sheet: string;
  readonly name: string;
}

/** What goes along with the forms of one workbook that are sent together. */
export interface SendingTogether {
  /** A file for every sheet with a form, each name once. */
  readonly files: readonly SentFile[];
  /** The name of what is handed over: the archive of several files, the one file, or the workbook. */
  readonly fileName: string;
  /** For a mail or a message: every form with what is estimated and its file, then the receipt lines. */
  readonly message: string;
}

const SENTENCES = {
  many: { vi: 'Gửi {count} biểu:', en: '{count:form is|forms are} sent:' },
  file: { vi: 'Tệp: {file}', en: 'File: {file}' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The names, the message and the receipt lines of forms sent together. There is at least one. */
export function sendingTogether(forms: readonly SentForm[], way: SendingWay, lang: Language): SendingTogether {
  const files = filesOf(forms);
  const [only] = files;
  const name = commonName(forms);
  const fileName = way === 'whole' || !only ? `${name}.xlsx` : files.length === 1 ? only.name : `${name}.zip`;
  return { files, fileName, message: messageOf(forms, { way, files, fileName }, lang) };
}

/** The rows of one sheet, each of a unit of its own, go in one file. */
function filesOf(forms: readonly SentForm[]): readonly SentFile[] {
  const bySheet = new Map<string, SentForm[]>();
  for (const form of forms) {
    const { sheet } = form.submission;
    const rows = bySheet.get(sheet);
    if (rows) rows.push(form);
    else bySheet.set(sheet, [form]);
  }
  const taken = new Set<string>();
  return [...bySheet].map(([sheet, [first, ...rest]]) => {
    const own = first && rest.length === 0 ? ownFileName(first) : undefined;
    return { sheet, name: free(own ?? `${plainName(first, sheet, rest.length > 0)}.xlsx`, taken) };
  });
}

/** Where no unit list gives the name: of the form's own words, or of the sheet where several units stand on it. */
function plainName(form: SentForm | undefined, sheet: string, isOfRows: boolean): string {
  if (!form) return asciiWords(sheet);
  const { form: id, unit, unitName, year } = form.submission;
  const who = isOfRows ? [asciiWords(sheet)] : [asciiWords(unit.code), asciiWords(unitName)];
  return [id.replace(/\//g, '-'), ...who, year].join('_');
}

function free(name: string, taken: Set<string>): string {
  let found = name;
  for (let number = 2; taken.has(found); number += 1) found = name.replace(/\.xlsx$/, `-${number}.xlsx`);
  taken.add(found);
  return found;
}

/** Of the unit where all forms are of one, else of how many forms there are: "2-bieu_26179_xa-phu-ly_2024". */
function commonName(forms: readonly SentForm[]): string {
  const [first] = forms;
  const own = forms.length === 1 && first ? ownFileName(first) : undefined;
  if (own !== undefined) return own.replace(/\.xlsx$/, '');
  const units = new Set(forms.map(({ submission }) => submission.unit.code));
  const years = [...new Set(forms.map(({ submission }) => submission.year))].sort((a, b) => a - b);
  const who = first && units.size === 1 ? [first.submission.unit.code, first.submission.unitName].map(asciiWords) : [];
  return [`${forms.length}-bieu`, ...who, ...years].join('_');
}

interface Sent extends Pick<SendingTogether, 'files' | 'fileName'> {
  readonly way: SendingWay;
}

function messageOf(forms: readonly SentForm[], { way, files, fileName }: Sent, lang: Language): string {
  const receipts = forms.map(({ submission }) => receiptOf(submission, lang));
  const attached = attachedText(fileName, lang);
  const [only] = forms;
  if (forms.length === 1 && only) return [...saidOf(only, lang), attached, ...receipts].join('\n');
  const told = forms.map((form, at) => {
    const file = way === 'each' ? nameIn(files, form) : undefined;
    const named = file === undefined ? [] : [fillText(SENTENCES.file, { file }, lang)];
    return `${at + 1}. ${[...saidOf(form, lang), ...named].join(' ')}`;
  });
  return [fillText(SENTENCES.many, { count: String(forms.length) }, lang), ...told, attached, ...receipts].join('\n');
}

const nameIn = (files: readonly SentFile[], { submission }: SentForm): string | undefined =>
  files.find(({ sheet }) => sheet === submission.sheet)?.name;
