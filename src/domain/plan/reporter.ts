import type { Unit } from '../territory/unit';
import type { Reporter } from './elements';

/** Who a unit is for the owner matrix. A level that only sums up reports as the district tier and owns nothing. */
export function reporterOf(unit: Unit): Reporter {
  if (unit.level === 'commune') return { kind: unit.kind ?? 'commune', tier: 'commune' };
  if (unit.level === 'facility') return { kind: unit.kind ?? 'facility', tier: 'facility' };
  if (unit.level === 'department') return { kind: unit.kind ?? 'other', tier: 'department' };
  return { kind: unit.kind ?? 'other', tier: 'district' };
}
