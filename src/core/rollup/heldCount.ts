import type { Submission } from '../../domain/submission';
import { indicatorOf, type IndicatorCode } from '../../domain/ids';
import type { Catalogue } from '../../domain/catalogue/indicator';

/** How many figures of a submission are held or could not be read; a rate is held with its figures and not counted. */
export function heldCount({ values }: Submission, rates: ReadonlySet<IndicatorCode>): number {
  let count = 0;
  for (const [key, { state }] of values) {
    if ((state === 'held' || state === 'unreadable') && !rates.has(indicatorOf(key))) count += 1;
  }
  return count;
}

/** Indicators that are rates. */
export function rateCodes({ indicators }: Catalogue): ReadonlySet<IndicatorCode> {
  return new Set(indicators.filter(({ type }) => type === 'ratio').map(({ code }) => code));
}
