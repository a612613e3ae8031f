import { elementsOf, type ElementSpec, type FormKey, type Reporter } from '../../domain/plan/elements';
import { formWithRole } from '../../domain/catalogue/withRole';
import type { FormId } from '../../domain/ids';
import type { Unit } from '../../domain/territory/unit';

/** Who a unit is for the owner matrix. A level that only sums up reports as the district tier and owns nothing. */
export function reporterOf(unit: Unit): Reporter {
  if (unit.level === 'commune') return { kind: unit.kind ?? 'commune', tier: 'commune' };
  if (unit.level === 'facility') return { kind: unit.kind ?? 'facility', tier: 'facility' };
  if (unit.level === 'department') return { kind: unit.kind ?? 'other', tier: 'department' };
  return { kind: unit.kind ?? 'other', tier: 'district' };
}

/**
 * The form a unit fills in: that of communes, or of departments. A facility fills the latter where the owner matrix
 * gives facilities something to own, otherwise only that of the campaign; undefined where there is none.
 */
export function ownForm(
  { programme, catalogue }: Pick<FormKey, 'programme' | 'catalogue'>,
  unit: Unit,
): FormId | undefined {
  const facilityOwns = programme.owners.some((row) => row.tier === 'facility');
  const onlyCampaign = unit.level === 'facility' && !facilityOwns;
  return formWithRole(catalogue, unit.level === 'commune' ? 'commune' : onlyCampaign ? 'campaign' : 'department')?.id;
}

/** Elements a unit is expected to report in a year, by the owner matrix of the as-of day. */
export function expectedElements(
  asked: Pick<FormKey, 'programme' | 'catalogue' | 'year' | 'asOf'>,
  unit: Unit,
): readonly ElementSpec[] {
  const form = ownForm(asked, unit);
  return form === undefined ? [] : elementsOf({ ...asked, form, reporter: reporterOf(unit) });
}
