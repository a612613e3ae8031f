import type { RuleVariants } from '../../../domain/findingRule';
import { isLate, lastAcceptableDay } from '../../../domain/plan/deadline';
import { isIsoDate } from '../../../domain/day';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf, type FaultParams } from '../checkRule';
import { dates } from './dates';

const variants = {
  late: {
    severity: 'warning',
    vi: 'Báo cáo gửi ngày {date}, sau ngày cuối cùng đúng hạn {last}. Kiểm tra lại ngày gửi, hoặc ghi giải trình lý do gửi chậm.',
    en: 'The report was sent on {date}, after the last day in time, {last}. Check the date or explain the delay.',
  },
  claimedOnTime: {
    severity: 'warning',
    vi: '{name} ghi “Có”, nhưng báo cáo gửi ngày {date}, sau hạn {last}. Sửa lại thành “Không”, hoặc sửa ngày gửi.',
    en: '{name}: “Có” (yes), but the report was sent on {date}, after {last}. Change it to “Không” (no) or correct the date.',
  },
  claimedLate: {
    severity: 'warning',
    vi: '{name} ghi “Không”, nhưng báo cáo gửi ngày {date}, còn trong hạn {last}. Sửa lại thành “Có”, hoặc sửa ngày gửi.',
    en: '{name}: “Không” (no), but the report was sent on {date}, not after {last}. Change it to “Có” (yes) or correct the date.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

/**
 * V19, lateness: the day sent against the plan's report deadline, "trước ngày" excluding the day and "chậm nhất"
 * including it, and the unit's own statement L04 against both. Lateness spoils no figure, so it never blocks.
 */
export const onTime = defineRule({
  id: 'V19',
  title: dates.title,
  variants,
  check: (form) => {
    const sentOn = sentDay(form);
    const deadline = form.context.programme.deadlines.find((candidate) => candidate.forReports === true);
    const last = deadline && lastAcceptableDay(deadline, form.submission.year);
    // The Social Work Day form has a deadline of its own, which the plans set by letter each year.
    if (!deadline || last === undefined || sentOn === undefined || form.submission.form === '04/CTXH-25/3') return [];
    return judge(form, isLate(deadline, sentOn, form.submission.year), { date: sentOn, last });
  },
});

function judge(form: CheckedForm, late: boolean, params: FaultParams<'date' | 'last'>): readonly Found[] {
  const claim = form.exact('L04');
  const faults: Found[] = [];
  if (late) faults.push({ variant: 'late', element: form.has('L02') ? 'L02' : '', params });
  if (late && claim === 1) faults.push({ variant: 'claimedOnTime', element: 'L04', params });
  if (!late && claim === 0) faults.push({ variant: 'claimedLate', element: 'L04', params });
  return faults;
}

function sentDay(form: CheckedForm): string | undefined {
  return [form.text('L02'), form.context.sentOn].find((date) => date !== undefined && isIsoDate(date));
}
