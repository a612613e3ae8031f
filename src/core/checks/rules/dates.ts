import { elementKey, type ElementKey } from '../../../domain/ids';
import { ShapeQuestion } from '../../../domain/plan/formShape';
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
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

/** A span of days as a line has it: the columns of its first and its last day. */
interface Span {
  readonly from: ElementKey;
  readonly to: ElementKey;
  /** It is the days of the campaign, which the plan sets a window for. */
  readonly ofCampaign: boolean;
}

const SPANS = new ShapeQuestion((form): readonly Span[] =>
  form.specs.flatMap(({ key: from, indicator, part, dimension }) => {
    const [first, last] = (['first', 'last'] as const).map((role) => dimension?.parts.find((one) => one.role === role));
    if (dimension?.role !== 'period' || part === undefined || part !== first?.id || last === undefined) return [];
    return [{ from, to: elementKey(indicator.code, last.id), ofCampaign: indicator.role === 'campaignDays' }];
  }),
);

/** V19, dates: days of the calendar, in order, and a campaign inside its window. */
export const dates = defineRule({
  id: 'V19',
  title: { vi: 'Ngày tháng và thời hạn', en: 'Dates and deadlines' },
  variants,
  check: (form) => [...notReal(form), ...outsideWindow(form), ...wrongOrder(form)],
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
  const held = form.shape.answer(SPANS).filter(({ ofCampaign }) => ofCampaign);
  return held
    .flatMap(({ from, to }) => [from, to])
    .flatMap((key) => {
      const date = day(form, key);
      if (date === undefined || (date >= params.from && date <= params.to)) return [];
      return [{ variant: 'outsideWindow', element: key, params: { ...params, date, clause: window.clause } } as const];
    });
}

function wrongOrder(form: CheckedForm): readonly Found[] {
  return form.shape.answer(SPANS).flatMap((span) => {
    const [from, to] = [day(form, span.from), day(form, span.to)];
    if (from === undefined || to === undefined || from <= to) return [];
    return [{ variant: 'order', element: span.to, params: { from, to }, concerns: [span.from] } as const];
  });
}

function day(form: CheckedForm, key: ElementKey): string | undefined {
  const text = form.text(key);
  return text !== undefined && isIsoDate(text) ? text : undefined;
}
