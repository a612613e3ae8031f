import { dayBefore, inYear, isIsoDate } from '../day';
import type { Deadline, DutyTier } from '../targets/target';

/**
 * Last day (ISO) on which something due in `year` is on time. "Trước ngày" (`before`) excludes the day named,
 * "chậm nhất ngày" (`onOrBefore`) includes it; a window ends with its last day, a year on 31/12. Undefined when
 * the plan names no day, or names one of another year.
 */
export function lastAcceptableDay(deadline: Deadline, year: number): string | undefined {
  const named = namedDay(deadline, year);
  if (named === undefined || !isIsoDate(named) || !named.startsWith(`${year}-`)) return undefined;
  return deadline.relation === 'before' ? dayBefore(named) : named;
}

/** Whether something sent on an ISO day is late by the deadline's own comparator; false where no day is named. */
export function isLate(deadline: Deadline, sentOn: string, year: number): boolean {
  const last = lastAcceptableDay(deadline, year);
  return last !== undefined && sentOn > last;
}

function namedDay(deadline: Deadline, year: number): string | undefined {
  if (deadline.date === null || deadline.relation === 'unspecified') return undefined;
  const end = deadline.date.split('/').at(-1) ?? deadline.date;
  return /^\d{4}$/.test(end) ? `${end}-12-31` : inYear(end, year);
}

/** The first day of what has a window ("trong khoảng"), ISO; undefined for whatever is due by one day. */
export function firstDay(deadline: Deadline, year: number): string | undefined {
  const [first, last] = deadline.date?.split('/') ?? [];
  const named = last === undefined || first === undefined ? undefined : inYear(first, year);
  return named !== undefined && isIsoDate(named) && named.startsWith(`${year}-`) ? named : undefined;
}

/** Whether it is the duty of reporters of a tier, or of the unit that sums up; of every reporter where nobody is named. */
export function isDutyOf({ by }: Pick<Deadline, 'by'>, tier: DutyTier): boolean {
  return by === undefined ? tier !== 'consolidator' : by.includes(tier);
}

/**
 * The deadline a year's report is measured by: that of the reporter's own tier, else that of whoever reports, else that
 * of the level above it, which is the last day the report can be of use. Days of this year go before days of others.
 */
export function reportDeadline(deadlines: readonly Deadline[], year: number, tier?: DutyTier): Deadline | undefined {
  const reports = deadlines.filter(({ forReports }) => forReports === true);
  const dated = reports.filter((deadline) => lastAcceptableDay(deadline, year) !== undefined);
  const from = dated.length > 0 ? dated : reports;
  const own = tier && from.find(({ by }) => by?.includes(tier));
  return own ?? from.find(({ by }) => by === undefined) ?? from[0];
}
