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
