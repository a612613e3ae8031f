import { PER_CENT } from '../exact/rate';
import type { Indicator } from './indicator';

/** The bases a catalogue may name. */
export const RATE_BASES = [PER_CENT, 1000, 100_000] as const;

/**
 * What a rate is reckoned on: 100, 1.000, 100.000, or 1 where it is a value for each one of the denominator ("triệu
 * đồng/người"). A catalogue that says no base means percent where it measures in "%", else each one.
 */
export function rateBase({ per, measure }: Pick<Indicator, 'per' | 'measure'>): number {
  return per ?? (measure.trim() === '%' ? PER_CENT : 1);
}
