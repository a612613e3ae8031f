import { showNumber } from '../../domain/texts/number';
import type { Comparator, ReferenceTarget, Target } from '../../domain/targets/target';

const SIGNS: Readonly<Record<Comparator, string>> = { '>=': '≥', '>': '>', '=': '=', 'increase>=': 'tăng ≥', none: '' };

type Demand = Pick<Target | ReferenceTarget, 'comparator' | 'value' | 'valueUnit' | 'baseYear'>;

/** What a target asks: "≥ 60 %", "tăng ≥ 20 % so với năm 2020", "≥ 1 người/đơn vị". */
export function demandText({ comparator, value, valueUnit, baseYear }: Demand): string {
  if (value === null || comparator === 'none') return 'Theo dõi';
  const unit = valueUnit === null ? '' : ` ${valueUnit}`;
  const base = baseYear === null ? '' : ` so với năm ${baseYear}`;
  return `${SIGNS[comparator]} ${showNumber(value)}${unit}${base}`;
}

/** Decimals that do not show a result on the other side of its limit: 59,96 for 60, never 60,0 (docs/rules-of-meaning.md#targets-are-tested-unrounded). */
export function resultDigits(value: number, limit: number | null): number {
  if (limit === null) return 1;
  for (let digits = 1; digits < 9; digits += 1) {
    if (Math.sign(Number(value.toFixed(digits)) - limit) === Math.sign(value - limit)) return digits;
  }
  return 9;
}
