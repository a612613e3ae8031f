import type { ReportPlace } from '../../domain/unitChoice';

/** A report by its file, and by its sheet where it is named by one. */
export function shownPlace({ file, sheet }: ReportPlace): string {
  return sheet === '' ? file : `${file} (${sheet})`;
}
