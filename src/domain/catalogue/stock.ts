import type { Indicator } from './indicator';

/** Whether a figure says how things stand at the end of a year, not what happened in it. */
export function isStock({ acrossYears }: Pick<Indicator, 'acrossYears'>): boolean {
  return acrossYears === 'stock' || acrossYears === 'last';
}
