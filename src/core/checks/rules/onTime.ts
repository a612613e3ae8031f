import { roleOfForm } from '../../../domain/catalogue/withRole';
import type { RuleVariants } from '../../../domain/findingRule';
import { isLate, lastAcceptableDay, reportDeadline } from '../../../domain/plan/deadline';
import { reporterOf } from '../../../domain/plan/reporter';
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
 * including it, and the unit's own statement against both. Lateness spoils no figure, so it never blocks.
 */
export const onTime = defineRule({
  id: 'V19',
  title: dates.title,
  variants,
  check: (form) => {
    const sentOn = sentDay(form);
    const { programme, unit } = form.context;
    const { year } = form.submission;
    const deadline = reportDeadline(programme.deadlines, year, unit && reporterOf(unit).tier);
    const last = deadline && lastAcceptableDay(deadline, year);
    if (!deadline || last === undefined || sentOn === undefined || isOfCampaign(form)) return [];
    return judge(form, isLate(deadline, sentOn, year), { date: sentOn, last });
  },
});

/** The form of a campaign has a deadline of its own, which the plans set by letter each year. */
function isOfCampaign({ context, submission }: CheckedForm): boolean {
  return roleOfForm(context.catalogue, submission.form) === 'campaign';
}

function judge(form: CheckedForm, late: boolean, params: FaultParams<'date' | 'last'>): readonly Found[] {
  const claimed = form.withRole('onTime');
  const claim = claimed && form.exact(claimed);
  const faults: Found[] = [];
  if (late) faults.push({ variant: 'late', element: form.withRole('sendingDay') ?? '', params });
  if (claimed === undefined) return faults;
  if (late && claim === 1) faults.push({ variant: 'claimedOnTime', element: claimed, params });
  if (!late && claim === 0) faults.push({ variant: 'claimedLate', element: claimed, params });
  return faults;
}

function sentDay(form: CheckedForm): string | undefined {
  const line = form.withRole('sendingDay');
  return [line && form.text(line), form.context.sentOn].find((date) => date !== undefined && isIsoDate(date));
}
