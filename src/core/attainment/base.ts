import type { AggregateValue, RollUp, UnitAggregate } from '../../domain/aggregate';
import { sameTerritory } from '../../domain/territory/sameTerritory';
import { namedUnit, type Unit } from '../../domain/territory/unit';
import { editionOf, type UnitLists } from '../../domain/territory/unitLists';
import { scaled } from '../../domain/exact/fixed';
import { numberOf } from '../../domain/figure';
import { GROWTH_READINGS, type RateFigures } from '../../domain/targets/growth';
import type { GrowthMeasure } from '../../domain/targets/measure';
import { aggregateOf, branchOf } from './unitFigures';

export type BaseFault = 'baseMissing' | 'baseYearDiffers' | 'baseTerritoryDiffers' | 'baseIncomplete' | 'baseZero';

/** A growth target's base, summed over the roll-ups that make up the territory; in millionths. */
export interface BaseFigures extends RateFigures<bigint> {
  readonly year: number;
}

export interface BaseQuestion {
  readonly bases: readonly RollUp[];
  readonly baseYear: number | null;
  readonly current: RollUp;
  readonly unit: Unit;
  readonly measure: GrowthMeasure;
  readonly lists: UnitLists;
  /** The person, or a succession table, has established that the bases cover exactly today's territory. */
  readonly territoryConfirmed: boolean;
}

/**
 * Base figures for the same territory, or why there are none: growth is never computed over a guess
 * (docs/rules-of-meaning.md#growth-needs-a-base). A base with units missing is a base of another territory.
 */
export function baseFigures(question: BaseQuestion): BaseFigures | BaseFault {
  const { bases, baseYear, measure } = question;
  if (bases.length === 0 || baseYear === null) return 'baseMissing';
  const ofYear = bases.filter((base) => base.year === baseYear);
  if (ofYear.length === 0) return 'baseYearDiffers';
  const found = ofYear.map((base) => unitOfBase(base, question));
  const parts = found.flatMap((part) => part ?? []);
  if (parts.length < found.length) return 'baseMissing';
  if (!question.territoryConfirmed && !coverTerritory(ofYear, parts, question)) return 'baseTerritoryDiffers';
  const summed = sumBase(parts, measure);
  if (typeof summed === 'string') return summed;
  const zero = summed.denominator === 0n || (GROWTH_READINGS[measure.reading].overBase && summed.numerator === 0n);
  return zero ? 'baseZero' : { year: baseYear, ...summed };
}

function unitOfBase(base: RollUp, { current, unit }: BaseQuestion): UnitAggregate | undefined {
  return unit.code === current.root.code ? base.units[0] : aggregateOf(base, unit.code);
}

function sumBase(parts: readonly UnitAggregate[], measure: GrowthMeasure): RateFigures<bigint> | BaseFault {
  const figures = parts.map(({ values }) => values.get(measure.shown));
  const found = figures.map((figure) => (measure.denominator === undefined ? countOf(figure) : figure?.pair));
  const pairs = found.flatMap((pair) => pair ?? []);
  if (pairs.length < parts.length) return 'baseMissing';
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

/**
 * Whether the bases are shown to cover the unit's territory: in lists of three tiers a province by its code (the
 * communes inside it merged, the 63 provinces did not change), otherwise the same communes of the same list. Anything
 * else has to be confirmed.
 */
function coverTerritory(bases: readonly RollUp[], parts: readonly UnitAggregate[], question: BaseQuestion): boolean {
  const { unit, current, lists } = question;
  const only = parts.length === 1 ? parts[0]?.unit : undefined;
  const province = unit.level === 'province' && editionOf(lists, unit.list)?.tiers === 3;
  if (province && only && sameTerritory(lists, namedUnit(unit), namedUnit(only))) return true;
  const before = bases.flatMap((base, index) => communes(base, parts[index]?.unit ?? base.root));
  const now = communes(current, unit);
  return before.sort().join() === now.sort().join();
}

function communes(rollUp: RollUp, unit: Unit): string[] {
  return branchOf(rollUp, unit)
    .filter((aggregate) => aggregate.unit.level === 'commune')
    .map((aggregate) => `${aggregate.unit.list}:${aggregate.unit.code}`);
}
