import { breakdowns, isFullyGiven, sumGiven, type Breakdown } from '../breakdown';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type Fault } from '../checkRule';
import { isAbove } from '../excess';

/**
 * V07: one child (or person) may stand in several groups, so the total is not the sum of the groups; but no group
 * is larger than the total, and the total is not larger than all groups together.
 */
export const overlappingGroups = defineRule<'groupAbove' | 'totalAbove'>({
  id: 'V07',
  variants: { groupAbove: 'error', totalAbove: 'error' },
  check: (form) =>
    breakdowns(form, 'overlapping').flatMap((breakdown) => [
      ...groupsAbove(form, breakdown),
      ...totalAbove(form, breakdown),
    ]),
});

function groupsAbove(form: CheckedForm, { total, parts }: Breakdown): readonly Fault<'groupAbove'>[] {
  const limit = form.exact(total);
  return parts.flatMap(({ key }) => {
    const value = form.atLeast(key);
    if (limit === undefined || value === undefined || !isAbove(value, limit)) return [];
    return [{ variant: 'groupAbove', element: key, params: { value, limit }, names: { total } } as const];
  });
}

/** Only where the plan names every group do the groups cover the total. */
function totalAbove(form: CheckedForm, breakdown: Breakdown): readonly Fault<'totalAbove'>[] {
  const [value, sum] = [form.atLeast(breakdown.total), sumGiven(form, breakdown)];
  if (!breakdown.whole || !isFullyGiven(form, breakdown)) return [];
  if (value === undefined || sum === undefined || !isAbove(value, sum)) return [];
  return [{ variant: 'totalAbove', element: breakdown.total, params: { value, sum } }];
}
