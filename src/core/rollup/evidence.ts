import { timeOf } from '../../domain/day';
import type { Candidate } from './candidate';
import { compareText } from './fates';

/**
 * Which of two reports says that it is the later, negative for the first: by the day its figures stand for, then by the
 * time of its file; 0 where neither says so. All of it is claimed by whoever made or copied the file, so it orders and
 * never proves. Days later than today count for nothing.
 * @param today ISO day; without it every day counts
 */
export function laterFirst(a: Candidate, b: Candidate, today?: string): number {
  return compareText(dayOf(b, today), dayOf(a, today)) || writtenAt(b) - writtenAt(a);
}

function dayOf({ submission: { asOf } }: Candidate, today: string | undefined): string {
  return asOf === null || (today !== undefined && asOf > today) ? '' : asOf;
}

/** Milliseconds, whatever zone the file wrote; 0 where it says nothing. */
function writtenAt({ submission: { modified } }: Candidate): number {
  const time = modified === undefined ? NaN : timeOf(modified);
  return Number.isNaN(time) ? 0 : time;
}
