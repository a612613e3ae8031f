import type { ElementKey } from '../../../domain/ids';
import type { RuleVariants } from '../../../domain/findingRule';
import { breakdowns, isFullyGiven, sumGiven, type Breakdown } from '../breakdown';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';
import { isAbove, isSame } from '../excess';

const variants = {
  differs: {
    severity: 'error',
    vi: 'Các dòng chia nhỏ của {total} cộng lại được {sum}, không bằng tổng số {totalValue} (lệch {difference}). Sửa các dòng chia nhỏ hoặc tổng số.',
    en: 'The parts of {total} add up to {sum}, not to the total {totalValue} (difference {difference}). Correct the parts or the total.',
  },
  above: {
    severity: 'error',
    vi: 'Các dòng chia nhỏ đã nhập của {total} cộng lại được {sum}, lớn hơn tổng số {totalValue} (thừa {difference}). Sửa các dòng chia nhỏ hoặc tổng số.',
    en: 'The parts given for {total} add up to {sum}, more than the total {totalValue} (by {difference}). Correct the parts or the total.',
  },
  partial: {
    severity: 'warning',
    vi: 'Các dòng chia nhỏ đã nhập của {total} mới cộng được {sum} trên tổng số {totalValue} (còn {difference}). Nhập nốt các dòng còn trống; ghi 0 nếu không có.',
    en: 'The parts given for {total} add up to only {sum} of the total {totalValue} ({difference} left). Fill in the parts still blank; write 0 where there is none.',
  },
  staff: {
    severity: 'error',
    vi: '{name} cộng được {sum}, không khớp {total} ({totalValue}, lệch {difference}). Mỗi người xếp vào đúng một dòng; sửa lại các dòng này.',
    en: '{name}: {sum} in all, not the same as {total} ({totalValue}, difference {difference}). Put each person in exactly one line and correct these lines.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

/** Breakdowns of the staff B01 that the catalogue keeps as lines of their own. */
const STAFF_LINES: readonly ElementKey[] = ['B02', 'B03'];

/**
 * V06: parts of a disjoint breakdown add up to the total. With blank parts, or parts the plan does not name, only a
 * sum above the total is certain; below it the breakdown is merely not complete. A total that is this very sum
 * needs no test.
 */
export const partsMakeTotal = defineRule({
  id: 'V06',
  title: { vi: 'Các phần cộng bằng tổng số', en: 'Parts add up to the total' },
  variants,
  check: (form) => [
    ...breakdowns(form, 'disjoint').flatMap((breakdown) => compare(form, breakdown)),
    ...STAFF_LINES.flatMap((line) => compareStaff(form, line)),
  ],
});

function compare(form: CheckedForm, breakdown: Breakdown): readonly Found[] {
  const [total, sum] = [form.exact(breakdown.total), sumGiven(form, breakdown)];
  if (total === undefined || sum === undefined || isSame(sum, total) || isOwnSum(form, breakdown)) return [];
  const complete = breakdown.whole && isFullyGiven(form, breakdown);
  const variant = complete ? 'differs' : isAbove(sum, total) ? 'above' : 'partial';
  const element = firstToLookAt(form, breakdown);
  const params = { sum, totalValue: total, difference: Math.abs(sum - total), total: { nameOf: breakdown.total } };
  return [{ variant, element, params }];
}

/** Every worker has one post and one qualification, so these lines repeat B01 split another way. */
function compareStaff(form: CheckedForm, line: ElementKey): readonly Found[] {
  const [sum, total] = [form.exact(line), form.exact('B01')];
  if (!form.has('B01') || sum === undefined || total === undefined || sum === total) return [];
  if (sum < total && !breakdowns(form, 'disjoint').some((own) => own.total === line && own.whole)) return [];
  const params = { sum, totalValue: total, difference: Math.abs(sum - total), total: { nameOf: 'B01' } } as const;
  return [{ variant: 'staff', element: line, params }];
}

function isOwnSum(form: CheckedForm, breakdown: Breakdown): boolean {
  const computed = form.spec(breakdown.total)?.computed;
  return computed?.rule === 'sum' && breakdown.parts.every((part) => computed.of.includes(part.key));
}

/** A total that is a formula cannot be typed: the person has to look at the parts. */
function firstToLookAt(form: CheckedForm, breakdown: Breakdown): ElementKey {
  if (!form.isSum(breakdown.total)) return breakdown.total;
  const given = breakdown.parts.find((part) => form.exact(part.key) !== undefined);
  return given?.key ?? breakdown.total;
}
