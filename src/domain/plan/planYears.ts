import type { Programme } from './programme';

/** The years of a plan in their order; none where it ends before it begins. */
export function yearsOf({ years }: Pick<Programme, 'years'>): readonly number[] {
  return Array.from({ length: Math.max(0, years.to - years.from + 1) }, (_, index) => years.from + index);
}
