import { askedBy } from './comparators';
import type { Attainment } from './verdict';

/**
 * On which side of what is asked a tested result lies, for words that fit it: at a limit, within two of them, over or
 * short of a lower one, under or exceeding an upper one.
 */
export type Side = 'atLimit' | 'within' | 'over' | 'short' | 'under' | 'exceeding';

/** The side of a tested result; undefined for one that was not tested. */
export function sideOf({ target, gap, verdict }: Pick<Attainment, 'target' | 'gap' | 'verdict'>): Side | undefined {
  const asked = askedBy(target);
  if (gap === null || !asked) return undefined;
  const { from, to } = asked;
  const isRange = from && to && from.value !== to.value;
  if (gap === 0) return isRange && verdict === 'met' ? 'within' : 'atLimit';
  if (gap < 0) return from ? 'short' : 'under';
  return to ? 'exceeding' : 'over';
}
