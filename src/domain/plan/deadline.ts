import { dayBefore, inYear, isIsoDate } from '../day';
import type { Deadline } from '../targets/target';

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
