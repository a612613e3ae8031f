import { dayOf } from '../../domain/day';
import type { IsoDay } from '../../domain/ids';

/** The day of this machine's clock. */
export function today(): IsoDay {
  return dayOf(new Date());
}
