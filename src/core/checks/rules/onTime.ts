import { isLate, lastAcceptableDay } from '../../../domain/plan/deadline';
import { isIsoDate } from '../../../domain/day';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type Fault } from '../checkRule';

type Variant = 'late' | 'claimedOnTime' | 'claimedLate';

/**
 * V19, lateness: the day sent against the plan's report deadline, "trước ngày" excluding the day and "chậm nhất"
 * including it, and the unit's own statement L04 against both. Lateness spoils no figure, so it never blocks.
 */
export const onTime = defineRule<Variant>({
  id: 'V19',
  variants: { late: 'warning', claimedOnTime: 'warning', claimedLate: 'warning' },
  check: (form) => {
    const sentOn = sentDay(form);
    const deadline = form.context.programme.deadlines.find((candidate) => candidate.forReports === true);
    const last = deadline && lastAcceptableDay(deadline, form.submission.year);
    // The Social Work Day form has a deadline of its own, which the plans set by letter each year.
    if (!deadline || last === undefined || sentOn === undefined || form.submission.form === '04/CTXH-25/3') return [];
    return judge(form, isLate(deadline, sentOn, form.submission.year), { date: sentOn, last, clause: deadline.clause });
  },
});

function judge(form: CheckedForm, late: boolean, params: Readonly<Record<string, string>>): readonly Fault<Variant>[] {
  const claim = form.exact('L04');
  const faults: Fault<Variant>[] = [];
  if (late) faults.push({ variant: 'late', element: form.has('L02') ? 'L02' : '', params });
  if (late && claim === 1) faults.push({ variant: 'claimedOnTime', element: 'L04', params });
  if (!late && claim === 0) faults.push({ variant: 'claimedLate', element: 'L04', params });
  return faults;
}

function sentDay(form: CheckedForm): string | undefined {
  return [form.text('L02'), form.context.sentOn].find((date) => date !== undefined && isIsoDate(date));
}
