import { elementsOf, type ElementSpec, type FormKey } from '../../domain/plan/elements';
import { reporterOf } from '../../domain/plan/reporter';
import { formOfPart, formWithRole } from '../../domain/catalogue/withRole';
import type { FormId } from '../../domain/ids';
import type { Unit } from '../../domain/territory/unit';

/**
 * The form a unit fills in: that of communes, of departments, or of what a district did itself. A facility fills the latter where the owner matrix
 * gives facilities something to own, otherwise only that of the campaign; undefined where there is none.
 */
export function ownForm(
  { programme, catalogue }: Pick<FormKey, 'programme' | 'catalogue'>,
  unit: Unit,
): FormId | undefined {
  if (unit.kind === 'district') return formOfPart(catalogue)?.id;
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
