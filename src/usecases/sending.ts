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

/** What goes along with a form that is sent. */
export interface Sending {
  /** The name the file is to have; undefined where the unit is not known. */
  readonly fileName?: string;
  /** For a mail or a message: who sends what, of which year, what is estimated, and the receipt line. */
  readonly message: string;
  /** One line that tells this report from any other, also from the same form with another figure. */
  readonly receipt: string;
}

/** A checked form, of whom and by which plan. */
export interface SentForm {
  readonly submission: Submission;
  readonly unit?: Unit | undefined;
  readonly programme: Programme;
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

/** The name, the message and the receipt line of a form that is sent. */
export function sendingOf({ submission, unit, programme, catalogue }: SentForm, lang: Language): Sending {
  const { form, year, asOf, version } = submission;
  const name = unit && formFileName({ form, programme, unit, year });
  const shown = { unit: submission.unitName, form, year: String(year) };
  const receipt = fillText(
    SENTENCES.receipt,
    { ...shown, code: submission.unit.code, version: String(version), mark: figuresMark(submission) },
    lang,
  );
  const lines = [
    fillText(SENTENCES.form, { ...shown, unit: capital(submission.unitName) }, lang),
    ...(asOf === null ? [] : [fillText(SENTENCES.asOf, { day: asOf }, lang)]),
    estimateText(submission, catalogue, lang),
    ...(name === undefined ? [] : [fillText(SENTENCES.file, { file: name }, lang)]),
    receipt,
  ];
  return { ...(name === undefined ? {} : { fileName: name }), message: lines.join('\n'), receipt };
}

/** The mark that rows of a summary have as well: other figures, another mark, in whatever program they were saved. */
function figuresMark({ programme, form, version, unit, year, asOf, values }: Submission): string {
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
