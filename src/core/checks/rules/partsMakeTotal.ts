import { breakdowns, isFullyGiven, sumGiven, type Breakdown } from '../breakdown';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type Fault } from '../checkRule';
import { isAbove, isSame } from '../excess';

type Variant = 'differs' | 'above' | 'partial' | 'staff';

/** Breakdowns of the staff B01 that the catalogue keeps as lines of their own. */
const STAFF_LINES = ['B02', 'B03'];

/**
 * V06: parts of a disjoint breakdown add up to the total. With blank parts, or parts the plan does not name, only a
 * sum above the total is certain; below it the breakdown is merely not complete. A total that is this very sum
 * needs no test.
 */
export const partsMakeTotal = defineRule<Variant>({
  id: 'V06',
  variants: { differs: 'error', above: 'error', partial: 'warning', staff: 'error' },
  check: (form) => [
    ...breakdowns(form, 'disjoint').flatMap((breakdown) => compare(form, breakdown)),
    ...STAFF_LINES.flatMap((line) => compareStaff(form, line)),
  ],
});

function compare(form: CheckedForm, breakdown: Breakdown): readonly Fault<Variant>[] {
  const [total, sum] = [form.exact(breakdown.total), sumGiven(form, breakdown)];
  if (total === undefined || sum === undefined || isSame(sum, total) || isOwnSum(form, breakdown)) return [];
  const complete = breakdown.whole && isFullyGiven(form, breakdown);
  const variant = complete ? 'differs' : isAbove(sum, total) ? 'above' : 'partial';
  const element = firstToLookAt(form, breakdown);
  const params = { sum, totalValue: total, difference: Math.abs(sum - total) };
  return [{ variant, element, params, names: { total: breakdown.total } }];
}

/** Every worker has one post and one qualification, so these lines repeat B01 split another way. */
function compareStaff(form: CheckedForm, line: string): readonly Fault<'staff'>[] {
  const [sum, total] = [form.exact(line), form.exact('B01')];
  if (!form.has('B01') || sum === undefined || total === undefined || sum === total) return [];
  if (sum < total && !breakdowns(form, 'disjoint').some((own) => own.total === line && own.whole)) return [];
  const params = { sum, totalValue: total, difference: Math.abs(sum - total) };
  return [{ variant: 'staff', element: line, params, names: { total: 'B01' } }];
}

function isOwnSum(form: CheckedForm, breakdown: Breakdown): boolean {
  const computed = form.spec(breakdown.total)?.computed;
  return computed?.rule === 'sum' && breakdown.parts.every((part) => computed.of.includes(part.key));
}

/** A total that is a formula cannot be typed: the person has to look at the parts. */
function firstToLookAt(form: CheckedForm, breakdown: Breakdown): string {
  if (!form.isSum(breakdown.total)) return breakdown.total;
  const given = breakdown.parts.find((part) => form.exact(part.key) !== undefined);
  return given?.key ?? breakdown.total;
}
