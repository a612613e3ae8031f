import { showNumber } from '../texts/number';
import { askedBy, ruleOf } from './comparators';
import type { ReferenceTarget, Target } from './target';

type Demand = Pick<Target | ReferenceTarget, 'comparator' | 'value' | 'valueUnit' | 'baseYear'>;

/** What a target asks: "≥ 60 %", "tăng ≥ 20 % so với năm 2020", "≥ 1 người/đơn vị". */
export function demandText(demand: Demand): string {
  const { comparator, value, valueUnit, baseYear } = demand;
  if (value === null || !askedBy(demand)) return 'Theo dõi';
  const { lead, sign } = ruleOf(comparator);
  const unit = valueUnit === null ? '' : ` ${valueUnit}`;
  const base = baseYear === null ? '' : ` so với năm ${baseYear}`;
  return `${lead}${sign} ${showNumber(value)}${unit}${base}`;
}

/**
 * The same in a column that says the unit: "≥ 80", "từ 1 đến 2". Growth keeps its unit, which is not the column's:
 * percent of a rate in percent.
 */
export function shortDemandText(target: Demand & Pick<Target, 'valueTo'>): string {
  const value = showNumber(target.value ?? 0);
  if (target.valueTo !== null) return `từ ${value} đến ${showNumber(target.valueTo)}`;
  return ruleOf(target.comparator).onBase ? demandText(target) : `${ruleOf(target.comparator).sign} ${value}`;
}

/** As many decimals as a result may need; a double has no more to give. */
const MOST_DIGITS = 12;

/** Decimals that do not show a result on the other side of its limit, at least one: 59,96 beside 60, never 60,0. */
export function decidingDigits(value: number, limit: number | null): number {
  if (limit === null) return 1;
  for (let digits = 1; digits < MOST_DIGITS; digits += 1) {
    if (Math.sign(Number(value.toFixed(digits)) - limit) === Math.sign(value - limit)) return digits;
  }
  return MOST_DIGITS;
}
