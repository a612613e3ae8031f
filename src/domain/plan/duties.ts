import type { Deadline } from '../targets/target';
import { firstDay, lastAcceptableDay } from './deadline';
import type { Programme } from './programme';

/** Something the plan asks for in a year. */
export interface Duty {
  readonly deadline: Deadline;
  /** The last day (ISO) on which it is in time; absent where the plan names no day (“không ghi ngày”). */
  readonly last?: string;
  /** The first day, of what has a window. */
  readonly first?: string;
}

/** Of the units that owe something: how many did it in time, late, without saying when, and not, as far as they say. */
export interface DutyCounts {
  readonly inTime: number;
  readonly late: number;
  readonly undated: number;
  readonly missing: number;
}

/** How a duty stands by what the reports say. */
export interface DutyState {
  readonly duty: Duty;
  /** Of what units owe and reports speak of. */
  readonly done?: DutyCounts;
  /** Of whoever sums up: the day (ISO) of a report that came after its own last day. */
  readonly overtakenOn?: string;
}

/**
 * What a plan asks for in a year, in the order of the days; what has no day stands last. What is due in another year is
 * left out (docs/rules-of-meaning.md#deadlines-and-days).
 */
export function dutiesIn({ deadlines }: Pick<Programme, 'deadlines'>, year: number): readonly Duty[] {
  const duties = deadlines.flatMap((deadline): readonly Duty[] => {
    const last = lastAcceptableDay(deadline, year);
    if (last === undefined) return isUndated(deadline) ? [{ deadline }] : [];
    const first = firstDay(deadline, year);
    return [{ deadline, last, ...(first === undefined ? {} : { first }) }];
  });
  return duties.sort((a, b) => (a.last ?? '9').localeCompare(b.last ?? '9'));
}

function isUndated({ date, relation }: Deadline): boolean {
  return date === null || relation === 'unspecified';
}
