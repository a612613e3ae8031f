import type { Submission } from '../../domain/submission';
import type { Choice } from '../paneServices';

/** The plan and year most forms are of. */
export interface Majority extends Pick<Choice, 'programme' | 'year'> {
  /** How many are of them, out of how many forms of known plans. */
  readonly forms: number;
  readonly all: number;
}

/** What most of these forms are of, among plans that are known; of two equally many the later year. Undefined without any. */
export function majorityOf(
  forms: readonly Submission[],
  isKnown: (programme: string) => boolean,
): Majority | undefined {
  const counts = new Map<string, { readonly programme: string; readonly year: number; forms: number }>();
  const known = forms.filter(({ programme }) => isKnown(programme));
  for (const { programme, year } of known) {
    const key = `${programme} ${year}`;
    const held = counts.get(key) ?? { programme, year, forms: 0 };
    held.forms += 1;
    counts.set(key, held);
  }
  const [most] = [...counts.values()].sort((a, b) => b.forms - a.forms || b.year - a.year);
  return most && { ...most, all: known.length };
}

/** Whether forms of a plan and year are what is chosen. */
export function isChosen({ programme, year }: Majority, choice: Choice): boolean {
  return programme === choice.programme && year === choice.year;
}
