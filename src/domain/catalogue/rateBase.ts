import { PER_CENT } from '../exact/rate';
import type { Indicator } from './indicator';

/** The bases a catalogue may name. */
export const RATE_BASES = [PER_CENT, 1000, 10_000, 100_000] as const;

/**
 * What a rate is reckoned on: 100, 1.000, 10.000, 100.000, or 1 where it is a value for each one of the denominator ("triệu
 * đồng/người"). A catalogue that says no base means percent where it measures in "%", else each one.
 */
export function rateBase({ per, measure }: Pick<Indicator, 'per' | 'measure'>): number {
  return per ?? (measure.trim() === '%' ? PER_CENT : 1);
}

/**
 * Whether a rate says how many of its denominator are in its numerator, which then cannot be larger: every percentage,
 * and like things counted on any base. Income a head and cases per 100.000 people are no share.
 */
export function isShareRate(
  rate: Pick<Indicator, 'per' | 'measure'>,
  numerator: Pick<Indicator, 'measure'> | undefined,
  denominator: Pick<Indicator, 'measure'> | undefined,
): boolean {
  return rateBase(rate) === PER_CENT || (numerator !== undefined && numerator.measure === denominator?.measure);
}
