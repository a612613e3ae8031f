import { elementKey, type ElementKey } from '../../../domain/ids';
import type { RuleVariants } from '../../../domain/findingRule';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';
import { comparableLastYear } from '../lastYear';

const variants = {
  fell: {
    severity: 'error',
    vi: '{name} giảm từ {last} năm trước xuống {value}. Số lũy kế chỉ giảm khi có người nghỉ hoặc chuyển; sửa lại số, hoặc ghi giải trình.',
    en: '{name}: down from {last} last year to {value}. A cumulative count falls only when people leave; correct it or give an explanation.',
  },
  fellNoted: {
    severity: 'warning',
    vi: '{name} giảm từ {last} năm trước xuống {value}; biểu có ghi chú về người nghỉ hoặc chuyển. Kiểm tra xem ghi chú có nêu đủ {difference} người.',
    en: '{name}: down from {last} last year to {value}; the form has a note on leavers. Check that the note accounts for all {difference}.',
  },
  rose: {
    severity: 'error',
    vi: '{name} tăng {difference} (từ {last} lên {value}), nhiều hơn {other} ({added}). Sửa lại số, hoặc giải trình số người chuyển đến.',
    en: '{name}: up by {difference} (from {last} to {value}), more than {other} ({added}). Correct the figures or explain who joined.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

const NOTES: readonly ElementKey[] = ['L05', 'L06'];
/** Words of a note in L05 or L06 that says people have left. */
const LEAVERS = /nghỉ|chuyển|thôi việc|rời|tinh giản|luân chuyển|leaver|left|retire/i;

/**
 * V11: the cumulative count C05 does not fall unless people left, and grows by no more than the first-time trained
 * C04. Where a new phase of the plan begins the count may start anew, so nothing is said.
 */
export const cumulativeTraining = defineRule({
  id: 'V11',
  title: { vi: 'Số lũy kế được đào tạo', en: 'Cumulative count of trained persons' },
  variants,
  explainable: ['fell', 'rose'],
  check: (form) => {
    const before = comparableLastYear(form);
    if (!before || !inSamePhase(form)) return [];
    return form.shared(['C05']).flatMap((part) => compare(form, before, part));
  },
});

function compare(form: CheckedForm, before: CheckedForm, part: string | undefined): readonly Found[] {
  const element = elementKey('C05', part);
  const [value, last, added] = [form.exact(element), before.exact(element), form.exact(elementKey('C04', part))];
  if (value === undefined || last === undefined) return [];
  if (value < last) {
    const variant = hasLeaverNote(form) ? 'fellNoted' : 'fell';
    return [{ variant, element, params: { value, last, difference: last - value } }];
  }
  if (added === undefined || value - last <= added) return [];
  const params = { value, last, added, difference: value - last, other: { nameOf: elementKey('C04', part) } };
  return [{ variant: 'rose', element, params }];
}

function hasLeaverNote(form: CheckedForm): boolean {
  return NOTES.some((key) => LEAVERS.test(form.text(key)?.normalize('NFC') ?? ''));
}

function inSamePhase(form: CheckedForm): boolean {
  const { year } = form.submission;
  return !form.context.programme.phases.some((phase) => phase.from === year);
}
