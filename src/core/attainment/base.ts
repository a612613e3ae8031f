import type { AggregateValue, RollUp, UnitAggregate } from '../../domain/aggregate';
import type { BaseBook } from '../../domain/baseBook';
import { sameTerritory } from '../../domain/territory/sameTerritory';
import type { Succession } from '../../domain/territory/succession';
import { namedUnit, type Unit } from '../../domain/territory/unit';
import type { UnitLists } from '../../domain/territory/unitLists';
import { scaled } from '../../domain/exact/fixed';
import { numberOf } from '../../domain/figure';
import { GROWTH_READINGS, type RateFigures } from '../../domain/targets/growth';
import type { GrowthMeasure } from '../../domain/targets/measure';
import { communesOf } from './restate/ground';
import { restated, type Restated, type RestateFault } from './restate/restate';
import { aggregateOf } from './unitFigures';

export type BaseFault = 'baseYearDiffers' | 'baseZero' | RestateFault;

/** A growth target's base, summed over the units that make up the territory; in millionths. */
export interface BaseFigures extends RateFigures<bigint> {
  readonly year: number;
}

export interface BaseQuestion {
  readonly bases: readonly RollUp[];
  /** Figures from paper. */
  readonly book?: BaseBook;
  readonly baseYear: number | null;
  readonly current: RollUp;
  readonly unit: Unit;
  readonly measure: GrowthMeasure;
  readonly lists: UnitLists;
  /** What became of units; without it only units of today have a base. */
  readonly succession?: Succession;
  /** A person has said by name that the bases are exactly the territory of the unit that is rolled up. */
  readonly territoryConfirmed: boolean;
}

/** The base a growth is reckoned on, or why there is none; and how it was put together where units changed. */
export type BaseAnswer = { readonly restated?: Restated } & (
  | { readonly figures: BaseFigures; readonly fault?: undefined }
  | { readonly fault: BaseFault; readonly figures?: undefined }
);

/**
 * Base figures for the same territory, or why there are none: growth is never computed over a guess
 * (docs/rules-of-meaning.md#growth-needs-a-base). A base with units missing is a base of another territory.
 */
export function baseOf(question: BaseQuestion): BaseAnswer {
  const { baseYear: year, measure } = question;
  if (year === null || (question.bases.length === 0 && !question.book)) return { fault: 'baseMissing' };
  const bases = question.bases.filter((base) => base.year === year);
  const book = question.book?.year === year ? question.book : undefined;
  if (bases.length === 0 && !book) return { fault: 'baseYearDiffers' };
  const { current, unit } = question;
  if (question.territoryConfirmed && unit.code === current.root.code) {
    return judged(
      sumBase(
        bases.flatMap(({ units }) => units[0] ?? []),
        measure,
      ),
      year,
      measure,
    );
  }
  if (communesOf(current, unit).length === 0) return judged(bodyBase(bases, question), year, measure);
  const { book: _, ...asked } = question;
  const found = restated({ ...asked, bases, year, ...(book ? { book } : {}) });
  return { ...judged(found.fault ?? found.figures, year, measure), restated: found };
}

function judged(found: RateFigures<bigint> | BaseFault, year: number, measure: GrowthMeasure): BaseAnswer {
  if (typeof found === 'string') return { fault: found };
  return isZero(found, measure) ? { fault: 'baseZero' } : { figures: { year, ...found } };
}

/** Whether no growth can be reckoned on it. */
export function isZero({ numerator, denominator }: RateFigures<bigint>, { reading }: GrowthMeasure): boolean {
  return denominator === 0n || (GROWTH_READINGS[reading].overBase && numerator === 0n);
}

/** A department or facility: nothing but itself is its base. */
function bodyBase(bases: readonly RollUp[], { unit, measure, lists }: BaseQuestion): RateFigures<bigint> | BaseFault {
  const found = bases.map((base) => aggregateOf(base, unit.code));
  const parts = found.flatMap((part) => part ?? []);
  if (parts.length === 0) return 'baseMissing';
  const same = parts.filter((part) => sameTerritory(lists, namedUnit(unit), namedUnit(part.unit)));
  return same.length === 1 ? sumBase(same, measure) : 'baseTerritoryDiffers';
}

function sumBase(parts: readonly UnitAggregate[], measure: GrowthMeasure): RateFigures<bigint> | BaseFault {
  const figures = parts.map(({ values }) => values.get(measure.shown));
  const found = figures.map((figure) => (measure.denominator === undefined ? countOf(figure) : figure?.pair));
  const pairs = found.flatMap((pair) => pair ?? []);
  if (pairs.length < parts.length || parts.length === 0) return 'baseMissing';
  if (figures.some((figure) => figure && figure.reported < figure.expected)) return 'baseIncomplete';
  const sum = (side: (pair: RateFigures<number>) => number): bigint =>
    pairs.reduce((total, pair) => total + scaled(side(pair)), 0n);
  const numerator = sum((pair) => pair.numerator);
  return measure.denominator === undefined
    ? { numerator }
    : { numerator, denominator: sum(({ denominator = 0 }) => denominator) };
}

function countOf(figure: AggregateValue | undefined): RateFigures<number> | undefined {
  const numerator = numberOf(figure);
  return numerator === undefined ? undefined : { numerator };
}
