import { dayOf, showDate } from '../../../domain/day';

/** The day of a moment that is kept as ISO date-time, by this machine's clock. */
export function shownMoment(moment: string): string {
  return showDate(dayOf(new Date(moment)));
}
