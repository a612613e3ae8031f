import type { Language } from '../texts/language';

/** How "tăng 20 % so với năm 2020" is read; a setting of the target with the default written down. */
export type GrowthReading = 'relative' | 'points' | 'headCount' | 'heads';

export const DEFAULT_READING: GrowthReading = 'relative';

/** A rate's two figures, as numbers, whole millionths or cells; a count has no denominator. */
export interface RateFigures<T> {
  readonly numerator: T;
  readonly denominator?: T;
}

/** A result as a function of its numerator: per × (numerator × times − minus) ÷ over. What is absent is 1, 0 and 1. */
export interface Reckoning<T> {
  readonly per: number;
  readonly times?: T;
  readonly minus?: T;
  readonly over?: T;
  /** What is asked is a fall: the result is what the numerator lost, minus − numerator × times. */
  readonly falls?: true;
}

export type Product<T> = (one: T, other: T) => T;

type Change<T> = Omit<Reckoning<T>, 'per' | 'falls'>;

interface ReadingRule {
  readonly words: Readonly<Record<'growth' | 'fall', Readonly<Record<Language, string>>>>;
  /** In what the change is measured: percent, the unit of the rate, or that of the figures counted. */
  readonly unit: 'percent' | 'rate' | 'counted';
  /** No change can be reckoned on a base of 0. */
  readonly overBase: boolean;
  /** The change since the base year; only the present numerator is left open. */
  readonly reckoned: <T>(denominator: T | undefined, base: RateFigures<T>, product: Product<T>) => Change<T>;
}

/**
 * The readings of growth and fall: the rate's own, its points, or that of the persons behind it, in percent or in
 * heads. Of a count the first and the third are the same, and so are the others.
 */
export const GROWTH_READINGS: Readonly<Record<GrowthReading, ReadingRule>> = {
  relative: {
    words: {
      growth: { vi: 'mức tăng tương đối của tỷ lệ', en: 'relative growth of the rate' },
      fall: { vi: 'mức giảm tương đối của tỷ lệ', en: 'relative fall of the rate' },
    },
    unit: 'percent',
    overBase: true,
    reckoned: (denominator, base, product) => {
      if (denominator === undefined || base.denominator === undefined) return ofCount(base, true);
      const before = product(base.numerator, denominator);
      return { times: base.denominator, minus: before, over: before };
    },
  },
  points: {
    words: {
      growth: { vi: 'số điểm phần trăm tăng thêm', en: 'percentage points added' },
      fall: { vi: 'số điểm phần trăm giảm đi', en: 'percentage points lost' },
    },
    unit: 'rate',
    overBase: false,
    reckoned: (denominator, base, product) => {
      if (denominator === undefined || base.denominator === undefined) return ofCount(base, false);
      return {
        times: base.denominator,
        minus: product(base.numerator, denominator),
        over: product(base.denominator, denominator),
      };
    },
  },
  headCount: {
    words: {
      growth: { vi: 'mức tăng của số người', en: 'growth of the number of persons' },
      fall: { vi: 'mức giảm của số người', en: 'fall of the number of persons' },
    },
    unit: 'percent',
    overBase: true,
    reckoned: (_denominator, base) => ofCount(base, true),
  },
  heads: {
    words: {
      growth: { vi: 'số lượng tăng thêm', en: 'number added' },
      fall: { vi: 'số lượng giảm đi', en: 'number lost' },
    },
    unit: 'counted',
    overBase: false,
    reckoned: (_denominator, base) => ofCount(base, false),
  },
};

function ofCount<T>({ numerator }: RateFigures<T>, overBase: boolean): Change<T> {
  return overBase ? { minus: numerator, over: numerator } : { minus: numerator };
}

/** Every reading a plan file may name. */
export const READING_NAMES = Object.keys(GROWTH_READINGS) as readonly GrowthReading[];
