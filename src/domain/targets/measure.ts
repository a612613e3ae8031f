import { elementKey, type IndicatorCode, indicatorOf } from '../ids';
import type { Catalogue, ElementKey, Indicator } from '../catalogue/indicator';
import { isShareRate, rateBase } from '../catalogue/rateBase';
import { partWithRole } from '../catalogue/withRole';
import { PER_CENT } from '../exact/rate';
import { findIndicator } from '../plan/elements';
import { isOnBase, ruleOf } from './comparators';
import {
  DEFAULT_READING,
  GROWTH_READINGS,
  type GrowthReading,
  type Product,
  type RateFigures,
  type Reckoning,
} from './growth';
import type { Target } from './target';

/** The elements of a rate. `shown` is the element whose coverage stands for the target's. */
interface RateElements {
  readonly numerator: ElementKey;
  readonly denominator: ElementKey;
  readonly shown: ElementKey;
  /** Base of the rate: 100 for percent, 1 for a value for each one. */
  readonly per: number;
  /** The numerator is a part of the denominator and cannot be larger: of every percentage, and of like things counted. */
  readonly share: boolean;
}

/** The elements of a figure that stands alone. */
interface FigureElements {
  readonly numerator: ElementKey;
  readonly denominator?: undefined;
  /** The population a count is taken from (C01 for C05): how much a missing unit can still add. */
  readonly population?: ElementKey;
  /** Yes or no, counted: a missing unit can still add one. */
  readonly choice?: true;
  readonly shown: ElementKey;
}

interface Change {
  readonly kind: 'growth';
  readonly reading: GrowthReading;
  /** The target asks for a fall. */
  readonly falls: boolean;
}

/** What a target measures, in elements. */
export type Measure =
  | ({ readonly kind: 'rate' } & RateElements)
  | (Change & (RateElements | FigureElements))
  | ({ readonly kind: 'count' | 'minimum' } & FigureElements)
  /** How many of the units that answered say yes, in percent; one unit alone gives 0 or 100. */
  | ({ readonly kind: 'yes' } & FigureElements);

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

/** What of a target says how it is measured. */
export type MeasuredTarget = Pick<Target, 'indicator' | 'growth'> & Partial<Pick<Target, 'comparator' | 'valueUnit'>>;

/**
 * The measure of a target over figures that have the elements `has` tells of; growth is relative unless the target
 * says otherwise. Throws on an indicator the catalogue lacks.
 */
export function measureOf(target: MeasuredTarget, catalogue: Catalogue, has: HasElement): Measure {
  const { comparator = 'none', valueUnit } = target;
  const indicator = findIndicator(catalogue, target.indicator);
  if (ruleOf(comparator).compared === 'yes' || (indicator.type === 'yesNo' && valueUnit === '%')) {
    return { kind: 'yes', ...figureElements(indicator, catalogue, has) };
  }
  const grown = indicator.growthOf === undefined ? undefined : findIndicator(catalogue, indicator.growthOf);
  const elements = elementsOf(grown ?? indicator, catalogue, has);
  if (grown || isOnBase(comparator)) {
    const reading = target.growth ?? DEFAULT_READING;
    return { kind: 'growth', ...elements, reading, falls: ruleOf(comparator).compared === 'fall' };
  }
  if (elements.denominator !== undefined) return { kind: 'rate', ...elements };
  return { kind: indicator.acrossUnits === 'min' ? 'minimum' : 'count', ...elements };
}

function elementsOf(indicator: Indicator, catalogue: Catalogue, has: HasElement): RateElements | FigureElements {
  const { code, numerator, denominator } = indicator;
  if (numerator === undefined || denominator === undefined) return figureElements(indicator, catalogue, has);
  const per = rateBase(indicator);
  const [top, bottom] = [numerator, denominator].map((key) => findIndicator(catalogue, indicatorOf(key)));
  return { numerator, denominator, shown: code, per, share: isShareRate(indicator, top, bottom) };
}

function figureElements({ code, type, acrossUnits }: Indicator, catalogue: Catalogue, has: HasElement): FigureElements {
  const population = acrossUnits === 'sum' ? populationOf(code, catalogue) : undefined;
  const key = figureKey(code, catalogue, has) ?? code;
  return {
    numerator: key,
    shown: key,
    ...(population === undefined ? {} : { population }),
    ...(type === 'yesNo' ? { choice: true } : {}),
  };
}

/** What a count is a share of: income is none of the population. */
function populationOf(code: IndicatorCode, catalogue: Catalogue): ElementKey | undefined {
  const find = (key: ElementKey | undefined) =>
    catalogue.indicators.find((one) => one.code === (key && indicatorOf(key)));
  return catalogue.indicators.find(
    (rate) => rate.numerator === code && isShareRate(rate, find(code), find(rate.denominator)),
  )?.denominator;
}

/** Whether the result is over a denominator: a figure of its own, or how many units answered. */
export function isOverSome(measure: Measure): boolean {
  return measure.denominator !== undefined || measure.kind === 'yes';
}

/** Whether more in the numerator than in the denominator is a contradiction. */
export function isShare(measure: Measure): boolean {
  return measure.kind === 'yes' || (measure.denominator !== undefined && measure.share);
}

/** The indicator whose unit of measure a target's numerator is counted in: persons, units, children. */
export function countedIndicator(target: Pick<Target, 'indicator'>, catalogue: Catalogue): Indicator | undefined {
  const find = (code: IndicatorCode | undefined) => catalogue.indicators.find((indicator) => indicator.code === code);
  const indicator = find(target.indicator);
  const counted = find(indicator?.growthOf)?.numerator ?? indicator?.numerator;
  return find(counted && indicatorOf(counted)) ?? indicator;
}

/** The indicator that says how large a unit is for a target, in persons, units, children; undefined where none does. */
export function sizeIndicator(target: MeasuredTarget, catalogue: Catalogue): Indicator | undefined {
  const measure = measureOf(target, catalogue, () => true);
  const key = measure.denominator ?? ('population' in measure ? measure.population : undefined);
  return key && findIndicator(catalogue, indicatorOf(key));
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
    case 'yes':
      if (denominator === undefined) throw new Error('a rate is reckoned over its denominator');
      return { per: baseOf(measure), over: denominator };
    case 'growth': {
      if (!base || (isOverSome(measure) && denominator === undefined))
        throw new Error('growth is reckoned on its base');
      const change = GROWTH_READINGS[measure.reading].reckoned(denominator, base, product);
      return { per: baseOf(measure), ...change, ...(measure.falls ? { falls: true } : {}) };
    }
    case 'count':
    case 'minimum':
      return { per: 1 };
  }
}

/** The base a result stands on: 100 for all that is in percent. */
function baseOf(measure: Measure): number {
  const own = measure.denominator === undefined ? 1 : measure.per;
  if (measure.kind === 'yes') return PER_CENT;
  if (measure.kind !== 'growth') return own;
  return { percent: PER_CENT, rate: own, counted: 1 }[GROWTH_READINGS[measure.reading].unit];
}
