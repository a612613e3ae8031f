import type { Language } from '../texts/language';

/** How "tăng 20 % so với năm 2020" is read; a setting of the target with the default written down. */
export type GrowthReading = 'relative' | 'points' | 'headCount';

export const DEFAULT_READING: GrowthReading = 'relative';

/** A rate's two figures, as numbers, whole millionths or cells. */
export interface RateFigures<T> {
  readonly numerator: T;
  readonly denominator: T;
}

/** A result as a function of its numerator: per × (numerator × times − minus) ÷ over. What is absent is 1, 0 and 1. */
export interface Reckoning<T> {
  readonly per: number;
  readonly times?: T;
  readonly minus?: T;
  readonly over?: T;
}

export type Product<T> = (one: T, other: T) => T;

interface ReadingRule {
  readonly words: Readonly<Record<Language, string>>;
  /** Growth of the present rate on the rate of the base year; only the present numerator is left open. */
  readonly reckoned: <T>(denominator: T, base: RateFigures<T>, product: Product<T>) => Omit<Reckoning<T>, 'per'>;
}

/** The readings of growth: the rate's own growth, its points, or that of the persons behind it. */
export const GROWTH_READINGS: Readonly<Record<GrowthReading, ReadingRule>> = {
  relative: {
    words: { vi: 'mức tăng tương đối của tỷ lệ', en: 'relative growth of the rate' },
    reckoned: (denominator, base, product) => {
      const before = product(base.numerator, denominator);
      return { times: base.denominator, minus: before, over: before };
    },
  },
  points: {
    words: { vi: 'số điểm phần trăm tăng thêm', en: 'percentage points added' },
    reckoned: (denominator, base, product) => ({
      times: base.denominator,
      minus: product(base.numerator, denominator),
      over: product(base.denominator, denominator),
    }),
  },
  headCount: {
    words: { vi: 'mức tăng của số người', en: 'growth of the number of persons' },
    reckoned: (_denominator, base) => ({ minus: base.numerator, over: base.numerator }),
  },
};

/** Every reading a plan file may name. */
export const READING_NAMES = Object.keys(GROWTH_READINGS) as readonly GrowthReading[];
