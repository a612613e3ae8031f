import { timeOf } from './day';

/**
 * When a form was last changed, of several claims: the file's own property, the disk, the entry of an archive, a cell of
 * a summary. Each can be written by anybody, but none makes a file older than it is to anybody's gain, so the earliest
 * stands and a claim alone never makes a form newer; one later than now is none. The claim comes back as it was written.
 * @param now ISO date-time; without it every time counts
 */
export function earliestTime(claims: readonly (string | undefined)[], now?: string): string | undefined {
  const latest = now === undefined ? Infinity : timeOf(now);
  let earliest: { readonly claim: string; readonly time: number } | undefined;
  for (const claim of claims) {
    if (claim === undefined) continue;
    const time = timeOf(claim);
    if (Number.isNaN(time) || time > latest) continue;
    if (earliest === undefined || time < earliest.time) earliest = { claim, time };
  }
  return earliest?.claim;
}
