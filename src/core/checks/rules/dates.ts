import type { ElementKey } from '../../../domain/ids';
import type { RuleVariants } from '../../../domain/findingRule';
import { isIsoDate } from '../../../domain/day';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';

const variants = {
  notReal: {
    severity: 'error',
    vi: '{name} ghi “{date}”, không phải ngày có trong lịch. Nhập lại theo dạng ngày/tháng/năm.',
    en: '{name}: “{date}”, which is not a day of the calendar. Enter it again as day/month/year.',
  },
  outsideWindow: {
    severity: 'error',
    vi: '{name} ghi ngày {date}, nằm ngoài thời gian quy định từ {from} đến {to} ({clause}). Sửa lại ngày.',
    en: '{name}: {date}, outside the time set from {from} to {to} ({clause}). Correct the date.',
  },
  order: {
    severity: 'error',
    vi: '{name} ({to}) trước ngày bắt đầu ({from}). Sửa lại hai ngày.',
    en: '{name}: {to}, before the first day ({from}). Correct the two dates.',
  },
  sentBeforeAsOf: {
    severity: 'error',
    vi: '{name} ({date}) trước ngày chốt số liệu ({asOf}). Sửa lại một trong hai ngày.',
    en: '{name}: {date}, before the as-of date ({asOf}). Correct one of the two dates.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

/** First and last day of the Social Work Day activities (H06). */
const HELD = { from: 'H06.TU', to: 'H06.DEN' } as const;

/** V19, dates: days of the calendar, Social Work Day inside its window, the report not before its own as-of date. */
export const dates = defineRule({
  id: 'V19',
  title: { vi: 'Ngày tháng và thời hạn', en: 'Dates and deadlines' },
  variants,
  check: (form) => [...notReal(form), ...outsideWindow(form), ...wrongOrder(form), ...sentBeforeAsOf(form)],
});

function notReal(form: CheckedForm): readonly Found[] {
  const typed = form.specs.filter((spec) => spec.type === 'date' && form.state(spec.key) === 'value');
  return typed
    .filter(({ key }) => day(form, key) === undefined)
    .map(({ key }) => ({ variant: 'notReal', element: key, params: { date: form.text(key) ?? '' } }));
}

function outsideWindow(form: CheckedForm): readonly Found[] {
  const window = form.context.programme.socialWorkDay;
  const { year } = form.submission;
  if (!window || year === 0) return [];
  const params = { from: `${year}-${window.from}`, to: `${year}-${window.to}` };
  return [HELD.from, HELD.to].flatMap((key) => {
    const date = day(form, key);
    if (date === undefined || (date >= params.from && date <= params.to)) return [];
    return [{ variant: 'outsideWindow', element: key, params: { ...params, date, clause: window.clause } } as const];
  });
}

function wrongOrder(form: CheckedForm): readonly Found[] {
  const [from, to] = [day(form, HELD.from), day(form, HELD.to)];
  if (from === undefined || to === undefined || from <= to) return [];
  return [{ variant: 'order', element: HELD.to, params: { from, to } }];
}

function sentBeforeAsOf(form: CheckedForm): readonly Found[] {
  const [sentOn, asOf] = [day(form, 'L02'), form.submission.asOf];
  if (sentOn === undefined || asOf === null || sentOn >= asOf) return [];
  return [{ variant: 'sentBeforeAsOf', element: 'L02', params: { date: sentOn, asOf } }];
}

function day(form: CheckedForm, key: ElementKey): string | undefined {
  const text = form.text(key);
  return text !== undefined && isIsoDate(text) ? text : undefined;
}
