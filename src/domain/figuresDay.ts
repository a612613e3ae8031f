import { isIsoDate } from './day';
import { textOf } from './figure';
import type { ElementKey } from './ids';
import type { Submission } from './submission';

/** What of a submission says for which day its figures stand. */
export type DatedFigures = Pick<Submission, 'year' | 'asOf' | 'values'>;

/**
 * The day (ISO) the figures of a submission stand for: the as-of day it states, which forms carry filled in, or the day
 * it was sent where that is earlier, as nobody reports what is not yet (docs/rules-of-meaning.md#deadlines-and-days).
 * Null where it states none. `sendingDay` is the line that says when it was sent.
 */
export function figuresDay({ year, asOf, values }: DatedFigures, sendingDay: ElementKey | undefined): string | null {
  if (asOf === null || sendingDay === undefined) return asOf;
  const sent = textOf(values.get(sendingDay));
  return sent !== undefined && isIsoDate(sent) && sent >= firstDayOf(year) && sent < asOf ? sent : asOf;
}

/** ISO date of 1 January. */
export function firstDayOf(year: number): string {
  return `${year}-01-01`;
}
