import type { Verdict } from '../../domain/targets/verdict';

/** Not met before the period's last year is not yet due. */
export function verdictOf(met: boolean, year: number, periodTo: number): Verdict {
  if (met) return 'met';
  return year < periodTo ? 'pending' : 'notMet';
}
