import { formFileName } from '../core/forms/fileName';
import { rowMark } from '../core/reports/carried/rowMark';
import type { Catalogue, ElementKey } from '../domain/catalogue/indicator';
import { estimateLines, isEstimateNote, saysEstimated } from '../domain/estimated';
import { indicatorOf } from '../domain/ids';
import type { Programme } from '../domain/plan/programme';
import type { Submission } from '../domain/submission';
import type { Unit } from '../domain/territory/unit';
import type { Language } from '../domain/texts/language';
import { fillText, type Sentence } from '../domain/texts/sentence';

/** A checked form, of whom and by which plan. */
export interface SentForm {
  readonly submission: Submission;
  readonly unit?: Unit | undefined;
  /** Undefined for a plan that only the form itself brings. */
  readonly programme?: Programme | undefined;
  readonly catalogue: Catalogue;
}

const SENTENCES = {
  form: {
    vi: '{unit} gửi báo cáo theo Biểu {form} năm {year}.',
    en: '{unit} sends its report, form {form}, year {year}.',
  },
  asOf: { vi: 'Số liệu tính đến {day}.', en: 'Figures as of {day}.' },
  file: { vi: 'Tệp gửi kèm: {file}', en: 'File attached: {file}' },
  estimated: { vi: 'Có số liệu ước.', en: 'Some figures are estimates.' },
  estimatedLines: { vi: 'Số liệu ước ở mã số: {codes}.', en: 'Estimates in lines {codes}.' },
  notEstimated: { vi: 'Không có số liệu ước.', en: 'No figure is an estimate.' },
  receipt: {
    vi: 'Dòng đối chiếu: {code} · {unit} · năm {year} · Biểu {form} · bản {version} · dấu số liệu {mark}',
    en: 'Receipt: {code} · {unit} · year {year} · form {form} · version {version} · mark of the figures {mark}',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The name its file is to have; undefined where the unit or the plan is not known. */
export function ownFileName({ submission: { form, year }, unit, programme }: SentForm): string | undefined {
  return unit && programme && formFileName({ form, programme, unit, year });
}

/** Who sends what, of which year and day, and what of it is estimated. */
export function saidOf({ submission, catalogue }: SentForm, lang: Language): readonly string[] {
  const { form, year, asOf, unitName } = submission;
  return [
    fillText(SENTENCES.form, { unit: capital(unitName), form, year: String(year) }, lang),
    ...(asOf === null ? [] : [fillText(SENTENCES.asOf, { day: asOf }, lang)]),
    estimateText(submission, catalogue, lang),
  ];
}

/** What is attached to the message, by its name. */
export function attachedText(file: string, lang: Language): string {
  return fillText(SENTENCES.file, { file }, lang);
}

/** One line that tells this report from any other, also from the same form with another figure. */
export function receiptOf(submission: Submission, lang: Language): string {
  const { form, year, version, unit, unitName } = submission;
  const shown = { unit: unitName, form, year: String(year), code: unit.code, version: String(version) };
  return fillText(SENTENCES.receipt, { ...shown, mark: figuresMark(submission) }, lang);
}

/** What a receipt line says of the report it was made of. */
export interface Receipt {
  readonly code: string;
  readonly unit: string;
  readonly year: string;
  readonly form: string;
  readonly version: string;
  readonly mark: string;
}

/** Letters of a line beyond which it is no receipt. */
const MOST_LETTERS = 500;

const RECEIPTS = [SENTENCES.receipt.vi, SENTENCES.receipt.en].map(
  (template) => new RegExp(template.replace(/\{(\w+)\}/g, '(?<$1>[^·]+)')),
);

/** Every receipt line in a text, as it was sent or pasted from a message. */
export function receiptsIn(text: string): readonly Receipt[] {
  return text.split(/\r?\n/).flatMap((line): readonly Receipt[] => {
    if (line.length > MOST_LETTERS) return [];
    const plain = line.normalize('NFC').replace(/\s+/g, ' ').trim();
    const found = RECEIPTS.map((pattern) => pattern.exec(plain)?.groups).find(Boolean);
    if (!found) return [];
    const part = (name: keyof Receipt): string => found[name]?.trim() ?? '';
    const [code, unit, year, form] = [part('code'), part('unit'), part('year'), part('form')];
    return [{ code, unit, year, form, version: part('version'), mark: part('mark').slice(0, MARK_LETTERS) }];
  });
}

/** Letters of the mark of the figures. */
const MARK_LETTERS = 16;

/** The mark that rows of a summary have as well: other figures, another mark, in whatever program they were saved. */
export function figuresMark({ programme, form, version, unit, year, asOf, values }: Submission): string {
  return rowMark([programme, form, String(version), unit.code, String(year), asOf ?? ''], values);
}

function estimateText(submission: Submission, catalogue: Catalogue, lang: Language): string {
  const codes = estimatedLines(submission);
  if (codes.length > 0) return fillText(SENTENCES.estimatedLines, { codes: codes.join(', ') }, lang);
  const said = saysEstimated(submission, estimateLines(catalogue));
  return fillText(said ? SENTENCES.estimated : SENTENCES.notEstimated, {}, lang);
}

/** The codes of the lines whose note says "ước"; a line of several columns once. */
function estimatedLines({ notes = new Map<ElementKey, string>() }: Submission): readonly string[] {
  const keys = [...notes].flatMap(([key, note]) => (isEstimateNote(note) ? [indicatorOf(key)] : []));
  return [...new Set(keys)];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
