import { elementKey, type ElementKey } from '../../../domain/ids';
import { isDutyOf, isLate, lastAcceptableDay } from '../../../domain/plan/deadline';
import { reporterOf } from '../../../domain/plan/reporter';
import type { PartRole } from '../../../domain/catalogue/roles';
import { isIsoDate } from '../../../domain/day';
import type { RuleVariants } from '../../../domain/findingRule';
import type { Deadline } from '../../../domain/targets/target';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';
import { dates } from './dates';

const variants = {
  planMissing: {
    severity: 'warning',
    vi: '{name} ghi “Không”, trong khi kế hoạch yêu cầu ban hành muộn nhất ngày {last} ({clause}). Sửa lại nếu đã ban hành, hoặc ghi giải trình.',
    en: '{name}: “Không” (no), but the plan asks for one by {last} ({clause}). Correct it if the plan was issued, or explain.',
  },
  planLate: {
    severity: 'warning',
    vi: '{name} ghi ngày {date}, sau ngày cuối cùng đúng hạn {last} ({clause}). Kiểm tra lại ngày ban hành, hoặc ghi giải trình.',
    en: '{name}: {date}, after the last day in time, {last} ({clause}). Check the date or explain.',
  },
  planUnnumbered: {
    severity: 'warning',
    vi: '{name} còn để trống, trong khi đơn vị ghi đã ban hành kế hoạch. Bổ sung số, ký hiệu của văn bản.',
    en: '{name} is left empty though the unit says its plan was issued. Enter the number of the document.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

/**
 * V19, the unit's own plan: issued, in time and under a number, where the plan sets a day for it. Late or missing, it
 * spoils no figure, so it never blocks.
 */
export const ownPlan = defineRule({
  id: 'V19',
  title: dates.title,
  variants,
  check: (form) => {
    const duty = dutyOf(form);
    const last = duty && lastAcceptableDay(duty, form.submission.year);
    if (duty === undefined || last === undefined) return [];
    const issued = partOf(form, 'issued');
    const params = { last, clause: duty.clause };
    if (issued && form.exact(issued) === 0) return [{ variant: 'planMissing', element: issued, params }];
    return [...late(form, duty, params), ...unnumbered(form, issued)];
  },
});

function late(form: CheckedForm, duty: Deadline, params: { last: string; clause: string }): readonly Found[] {
  const day = partOf(form, 'day');
  const date = day && form.text(day);
  if (day === undefined || date === undefined || !isIsoDate(date)) return [];
  return isLate(duty, date, form.submission.year)
    ? [{ variant: 'planLate', element: day, params: { ...params, date } }]
    : [];
}

function unnumbered(form: CheckedForm, issued: ElementKey | undefined): readonly Found[] {
  const number = partOf(form, 'number');
  const said = issued !== undefined && form.exact(issued) === 1;
  return said && number !== undefined && form.state(number) === 'blank'
    ? [{ variant: 'planUnnumbered', element: number, params: {} }]
    : [];
}

function dutyOf({ context: { programme, unit }, submission: { year } }: CheckedForm): Deadline | undefined {
  if (unit === undefined) return undefined;
  const asked = programme.deadlines.filter((row) => row.forPlan === true && isDutyOf(row, reporterOf(unit).tier));
  return asked.find((row) => lastAcceptableDay(row, year) !== undefined);
}

/** The column of that role on the line that asks for the unit's own plan. */
function partOf(form: CheckedForm, role: PartRole): ElementKey | undefined {
  const spec = form.specs.find(
    ({ indicator, dimension, part }) =>
      indicator.role === 'planIssued' && dimension?.parts.some((one) => one.id === part && one.role === role),
  );
  return spec?.part === undefined ? undefined : elementKey(spec.indicator.code, spec.part);
}
