import type { Unit } from '../territory/unit';
import type { Reporter } from './elements';

/** Who a unit is for the owner matrix. A district's own part reports at the district tier; a level that only sums up does as well, and owns nothing. */
export function reporterOf(unit: Unit): Reporter {
  if (unit.level === 'commune') return { kind: unit.kind ?? 'commune', tier: 'commune' };
  if (unit.level === 'facility') return { kind: unit.kind ?? 'facility', tier: 'facility' };
  if (unit.level === 'department') {
    return { kind: unit.kind ?? 'other', tier: unit.kind === 'district' ? 'district' : 'department' };
  }
  return { kind: unit.kind ?? 'other', tier: 'district' };
}
