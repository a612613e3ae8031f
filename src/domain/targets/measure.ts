import { elementKey, type IndicatorCode, indicatorOf } from '../ids';
import type { Catalogue, ElementKey, Indicator } from '../catalogue/indicator';
import { partWithRole } from '../catalogue/withRole';
import { PER_CENT } from '../exact/rate';
import { findIndicator } from '../plan/elements';
import {
  DEFAULT_READING,
  GROWTH_READINGS,
  type GrowthReading,
  type Product,
  type RateFigures,
  type Reckoning,
} from './growth';
import type { Target } from './target';

/** What a target measures, in elements. `shown` is the element whose coverage stands for the target's. */
export type Measure =
  | {
      readonly kind: 'rate';
      readonly numerator: ElementKey;
      readonly denominator: ElementKey;
      readonly shown: ElementKey;
      /** Base of the rate: 100 for percent. */
      readonly per: number;
    }
  | {
      readonly kind: 'growth';
      readonly numerator: ElementKey;
      readonly denominator: ElementKey;
      readonly shown: ElementKey;
      readonly per: number;
      readonly reading: GrowthReading;
    }
  | {
      readonly kind: 'count' | 'minimum';
      readonly numerator: ElementKey;
      readonly denominator?: undefined;
      /** The population a count is taken from (C01 for C05): how much a missing unit can still add. */
      readonly population?: ElementKey;
      readonly shown: ElementKey;
    };

export type GrowthMeasure = Extract<Measure, { kind: 'growth' }>;

/** Whether the figures at hand have an element. */
export type HasElement = (key: ElementKey) => boolean;

/**
 * The element that holds an indicator's figure: money has columns and no total, so what was spent stands for it.
 * Undefined when neither is there.
 */
export function figureKey(code: IndicatorCode, catalogue: Catalogue, has: HasElement): ElementKey | undefined {
  return [code, elementKey(code, partWithRole(catalogue, 'spent'))].find(has);
}

/**
 * The measure of a target over figures that have the elements `has` tells of; growth is relative unless the target
 * says otherwise. Throws on an indicator the catalogue lacks.
 */
export function measureOf(
  target: Pick<Target, 'indicator' | 'growth'>,
  catalogue: Catalogue,
  has: HasElement,
): Measure {
  const indicator = findIndicator(catalogue, target.indicator);
  const grown = indicator.growthOf === undefined ? undefined : findIndicator(catalogue, indicator.growthOf);
  const { code, numerator, denominator } = grown ?? indicator;
  if (numerator === undefined || denominator === undefined) return figureMeasure(grown ?? indicator, catalogue, has);
  if (!grown) return { kind: 'rate', numerator, denominator, shown: code, per: PER_CENT };
  const reading = target.growth ?? DEFAULT_READING;
  return { kind: 'growth', numerator, denominator, shown: code, per: PER_CENT, reading };
}

function figureMeasure({ code, acrossUnits }: Indicator, catalogue: Catalogue, has: HasElement): Measure {
  const kind = acrossUnits === 'min' ? 'minimum' : 'count';
  const population = catalogue.indicators.find((indicator) => indicator.numerator === code)?.denominator;
  const key = figureKey(code, catalogue, has) ?? code;
  return { kind, numerator: key, shown: key, ...(population === undefined ? {} : { population }) };
}

/** The indicator whose unit of measure a target's numerator is counted in: persons, units, children. */
export function countedIndicator(target: Pick<Target, 'indicator'>, catalogue: Catalogue): Indicator | undefined {
  const find = (code: IndicatorCode | undefined) => catalogue.indicators.find((indicator) => indicator.code === code);
  const indicator = find(target.indicator);
  const counted = find(indicator?.growthOf)?.numerator ?? indicator?.numerator;
  return find(counted && indicatorOf(counted)) ?? indicator;
}

/** The figures of a target besides its numerator. */
export interface Known<T> {
  readonly denominator?: T;
  readonly base?: RateFigures<T>;
}

/**
 * How the result of a measure follows from its numerator, the other figures known: the one rule behind results,
 * tests, numbers still needed and the formulas of sheets. A growth needs its base, a rate its denominator.
 */
export function reckoningOf<T>(measure: Measure, { denominator, base }: Known<T>, product: Product<T>): Reckoning<T> {
  switch (measure.kind) {
    case 'rate':
      if (denominator === undefined) throw new Error('a rate is reckoned over its denominator');
      return { per: measure.per, over: denominator };
    case 'growth':
      if (denominator === undefined || !base) throw new Error('growth is reckoned on its base');
      return { per: measure.per, ...GROWTH_READINGS[measure.reading].reckoned(denominator, base, product) };
    case 'count':
    case 'minimum':
      return { per: 1 };
  }
}
