import type { CheckedForm } from '../checkedForm';
import { defineRule, type Fault } from '../checkRule';
import { comparableLastYear } from '../lastYear';

type Variant = 'fell' | 'fellNoted' | 'rose';

/** Words of a note in L05 or L06 that says people have left. */
const LEAVERS = /nghỉ|chuyển|thôi việc|rời|tinh giản|luân chuyển|leaver|left|retire/i;

/**
 * V11: the cumulative count C05 does not fall unless people left, and grows by no more than the first-time trained
 * C04. Where a new phase of the plan begins the count may start anew, so nothing is said.
 */
export const cumulativeTraining = defineRule<Variant>({
  id: 'V11',
  variants: { fell: 'error', fellNoted: 'warning', rose: 'error' },
  explainable: ['fell', 'rose'],
  check: (form) => {
    const before = comparableLastYear(form);
    if (!before || !inSamePhase(form)) return [];
    return form.shared(['C05']).flatMap((suffix) => compare(form, before, suffix));
  },
});

function compare(form: CheckedForm, before: CheckedForm, suffix: string): readonly Fault<Variant>[] {
  const element = `C05${suffix}`;
  const [value, last, added] = [form.exact(element), before.exact(element), form.exact(`C04${suffix}`)];
  if (value === undefined || last === undefined) return [];
  if (value < last) {
    const variant = hasLeaverNote(form) ? 'fellNoted' : 'fell';
    return [{ variant, element, params: { value, last, difference: last - value } }];
  }
  if (added === undefined || value - last <= added) return [];
  const params = { value, last, added, difference: value - last };
  return [{ variant: 'rose', element, params, names: { other: `C04${suffix}` } }];
}

function hasLeaverNote(form: CheckedForm): boolean {
  return ['L05', 'L06'].some((key) => LEAVERS.test(form.text(key)?.normalize('NFC') ?? ''));
}

function inSamePhase(form: CheckedForm): boolean {
  const { year } = form.submission;
  return !form.context.programme.phases.some((phase) => phase.from === year);
}
