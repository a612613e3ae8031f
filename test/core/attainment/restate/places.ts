import type { RollUp, UnitAggregate } from '../../../../src/domain/aggregate';
import type { Unit } from '../../../../src/domain/territory/unit';
import { measureFor } from '../../../domain/targets/bars';
import { shippedList, unitOf, unitsUnder } from '../../units/listFiles';
import { aggregateOf, plainRollUp, type Row } from '../plain';

const growth = measureFor('relative');
if (growth.kind !== 'growth') throw new Error('no growth');
/** Growth of A03 = A02 ÷ A01. */
export const measure = growth;

/** Figures of a unit of then: whatever its code gives, the numerator within the denominator. */
export function figuresThen(code: string): { readonly A02: number; readonly A01: number } {
  const seed = [...code].reduce((sum, digit) => (sum * 31 + Number(digit)) % 997, 7);
  return { A02: 20 + (seed % 80), A01: 100 + seed };
}

export function total(codes: readonly string[]): { readonly A02: number; readonly A01: number } {
  return codes
    .map(figuresThen)
    .reduce((sum, row) => ({ A02: sum.A02 + row.A02, A01: sum.A01 + row.A01 }), { A02: 0, A01: 0 });
}

/** A base year's roll-up of a province or district of a list of then, every commune with its figures. */
export function then(code: string, list = '2025-06', year = 2020): RollUp {
  const units = shippedList(list);
  const root = unitOf(units, code);
  const below = unitsUnder(units, code);
  const children = groupBy(below, ({ parent }) => parent);
  const leavesIn = (unit: Unit): readonly string[] =>
    children.get(unit.code)?.flatMap((child) => leavesIn(child)) ?? [unit.code];
  const aggregates = [root, ...below].map((unit): UnitAggregate => aggregateOf(unit, total(leavesIn(unit))));
  return { ...plainRollUp({ year, root, whole: {} }), units: aggregates };
}

/** A roll-up of today over a province or some communes. */
export function today(codes: readonly string[], root = unitOf(shippedList('2026'), codes[0] ?? '')): RollUp {
  const row: Row = { A02: 50, A01: 100 };
  return plainRollUp({ year: 2025, root, communes: Object.fromEntries(codes.map((code) => [code, row])) });
}

/** Codes of today's communes of a province. */
export function communesToday(province: string): readonly string[] {
  return unitsUnder(shippedList('2026'), province).map(({ code }) => code);
}

export function groupBy<T, K>(all: readonly T[], key: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

/** A unit of the list of today, and of the last one before it. */
export const now = (code: string): Unit => unitOf(shippedList('2026'), code);
export const old = (code: string): Unit => unitOf(shippedList('2025-06'), code);
