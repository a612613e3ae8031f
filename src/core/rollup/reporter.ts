import { elementsOf, type ElementSpec, type FormKey, type Reporter } from '../../domain/plan/elements';
import type { Programme } from '../../domain/plan/programme';
import type { FormId } from '../../domain/submission';
import type { Unit } from '../../domain/territory/unit';

/** Who a unit is for the owner matrix. A level that only sums up reports as the district tier and owns nothing. */
export function reporterOf(unit: Unit): Reporter {
  if (unit.level === 'commune') return { kind: unit.kind ?? 'commune', tier: 'commune' };
  if (unit.level === 'facility') return { kind: unit.kind ?? 'facility', tier: 'facility' };
  if (unit.level === 'department') return { kind: unit.kind ?? 'other', tier: 'department' };
  return { kind: unit.kind ?? 'other', tier: 'district' };
}

/**
 * The form a unit fills in: communes 01, departments 02a. A facility fills 02a where the owner matrix gives
 * facilities something to own, otherwise only the Social Work Day form 04.
 */
export function ownForm(programme: Programme, unit: Unit): FormId {
  if (unit.level === 'commune') return '01/CTXH-X';
  const facilityOwns = programme.owners.some((row) => row.tier === 'facility');
  return unit.level === 'facility' && !facilityOwns ? '04/CTXH-25/3' : '02a/CTXH-N';
}

/** Elements a unit is expected to report in a year, by the owner matrix of the as-of day. */
export function expectedElements(
  asked: Pick<FormKey, 'programme' | 'catalogue' | 'year' | 'asOf'>,
  unit: Unit,
): readonly ElementSpec[] {
  return elementsOf({ ...asked, form: ownForm(asked.programme, unit), reporter: reporterOf(unit) });
}
