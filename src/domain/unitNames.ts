import type { RollUp } from './aggregate';
import { fullName, unitKey, type UnitRef } from './territory/unit';

/** Names of the units of a roll-up; the code of one outside it. */
export function unitNames({ units }: Pick<RollUp, 'units'>): (unit: UnitRef) => string {
  const names = new Map(units.map(({ unit }) => [unitKey(unit), fullName(unit)]));
  return (unit) => names.get(unitKey(unit)) ?? unit.code;
}
