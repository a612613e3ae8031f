import type { RuleVariants } from '../../../domain/findingRule';
import { breakdowns, isFullyGiven, isLeftBlank, sumGiven, typedCell, type Breakdown } from '../breakdown';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';
import { isAbove } from '../excess';

const variants = {
  groupAbove: {
    severity: 'error',
    vi: '{name} ({value}) lớn hơn {total} ({limit}). Một nhóm không thể đông hơn tổng số; sửa lại số.',
    en: '{name}: {value}, above {total} ({limit}). One group cannot be larger than the total; correct the figure.',
  },
  totalAbove: {
    severity: 'error',
    vi: '{name} ({value}) lớn hơn tổng của tất cả các nhóm ({sum}). Bổ sung số của các nhóm hoặc sửa lại tổng số.',
    en: '{name}: {value}, above the sum of all groups ({sum}). Complete the groups or correct the total.',
  },
  blankTotal: {
    severity: 'warning',
    vi: '{total} còn trống, trong khi có nhóm đã nhập {most}. Các nhóm có thể trùng nhau nên không tự cộng được; nhập tổng số, từ {most} đến {sum}. Tổng số để trống thì đơn vị chưa được tính.',
    en: '{total}: blank, while one group has {most}. Groups may overlap and cannot be added up; enter the total, from {most} to {sum}. A blank total does not count.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

/**
 * V07: one child (or person) may stand in several groups, so the total is not the sum of the groups; but no group
 * is larger than the total, and the total is not larger than all groups together.
 */
export const overlappingGroups = defineRule({
  id: 'V07',
  title: { vi: 'Các nhóm có thể trùng nhau', en: 'Overlapping groups' },
  variants,
  check: (form) =>
    breakdowns(form, 'overlapping').flatMap((breakdown) => [
      ...groupsAbove(form, breakdown),
      ...totalAbove(form, breakdown),
      ...blankTotal(form, breakdown),
    ]),
});

function groupsAbove(form: CheckedForm, { total, parts }: Breakdown): readonly Found[] {
  const limit = form.exact(total);
  return parts.flatMap(({ key }) => {
    const value = form.atLeast(key);
    if (limit === undefined || value === undefined || !isAbove(value, limit)) return [];
    return [{ variant: 'groupAbove', element: key, params: { value, limit, total: { nameOf: total } } } as const];
  });
}

/** Only where the plan names every group do the groups cover the total. */
function totalAbove(form: CheckedForm, breakdown: Breakdown): readonly Found[] {
  const [value, sum] = [form.atLeast(breakdown.total), sumGiven(form, breakdown)];
  if (!breakdown.whole || !isFullyGiven(form, breakdown)) return [];
  if (value === undefined || sum === undefined || !isAbove(value, sum)) return [];
  const concerns = breakdown.parts.map(({ key }) => key);
  return [{ variant: 'totalAbove', element: breakdown.total, params: { value, sum }, concerns }];
}

/** Nobody knows how many stand in several groups, so the total is asked for and never made. */
function blankTotal(form: CheckedForm, breakdown: Breakdown): readonly Found[] {
  const { total, parts } = breakdown;
  const sum = sumGiven(form, breakdown);
  if (sum === undefined || !isLeftBlank(form, total)) return [];
  const most = Math.max(...parts.map(({ key }) => form.atLeast(key) ?? 0));
  return [{ variant: 'blankTotal', element: typedCell(form, total), params: { sum, most, total: { nameOf: total } } }];
}
