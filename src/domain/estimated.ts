import type { Catalogue, ElementKey } from './catalogue/indicator';
import { numberOf } from './figure';
import { elementKey } from './ids';
import type { Submission } from './submission';

/** "ước" as a word of its own: the estimate of a year that has not ended. */
const ESTIMATE = /(?:^|[^\p{L}])ước(?![\p{L}])/iu;
/** Where it is another word: treaties, conventions, agreements, wishes. */
const OTHER_WORDS = /(?:điều|công|quy|thỏa|thoả|hiệp|khế|mong|hương|giao|mơ)\s+ước|ước\s+(?:mơ|muốn|vọng|nguyện)/giu;

/** The lines a form says by that it has estimates: the indicator of the role, in the column of the role where it has one. */
export function estimateLines({ indicators, dimensions }: Catalogue): readonly ElementKey[] {
  const columns = dimensions.flatMap(({ parts }) => parts.filter(({ role }) => role === 'estimated'));
  return indicators
    .filter(({ role }) => role === 'estimated')
    .flatMap(({ code }) => [code, ...columns.map(({ id }) => elementKey(code, id))]);
}

/** Whether the form's own box says that it has estimates. */
export function isTickedEstimate({ values }: Pick<Submission, 'values'>, lines: readonly ElementKey[]): boolean {
  return lines.some((line) => numberOf(values.get(line)) === 1);
}

/** Whether a form says that its figures are, or have among them, estimates: by its box, or in a note of a line. */
export function saysEstimated(submission: Submission, lines: readonly ElementKey[]): boolean {
  if (submission.estimated === true || isTickedEstimate(submission, lines)) return true;
  if (submission.notes === undefined) return false;
  for (const note of submission.notes.values()) if (isEstimateNote(note)) return true;
  return false;
}

/** Whether what is written beside a line says that its figure is an estimate. */
export function isEstimateNote(note: string): boolean {
  return ESTIMATE.test(note.normalize('NFC').replace(OTHER_WORDS, ' '));
}
