import { isIsoDate } from '../../../domain/day';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type Fault } from '../checkRule';

type Variant = 'notReal' | 'outsideWindow' | 'order' | 'sentBeforeAsOf';

/** First and last day of the Social Work Day activities (H06). */
const HELD = { from: 'H06.TU', to: 'H06.DEN' };

/** V19, dates: days of the calendar, Social Work Day inside its window, the report not before its own as-of date. */
export const dates = defineRule<Variant>({
  id: 'V19',
  variants: { notReal: 'error', outsideWindow: 'error', order: 'error', sentBeforeAsOf: 'error' },
  check: (form) => [...notReal(form), ...outsideWindow(form), ...wrongOrder(form), ...sentBeforeAsOf(form)],
});

function notReal(form: CheckedForm): readonly Fault<Variant>[] {
  const typed = form.specs.filter((spec) => spec.type === 'date' && form.state(spec.key) === 'value');
  return typed
    .filter(({ key }) => day(form, key) === undefined)
    .map(({ key }) => ({ variant: 'notReal', element: key, params: { date: form.text(key) ?? '' } }));
}

function outsideWindow(form: CheckedForm): readonly Fault<Variant>[] {
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

function wrongOrder(form: CheckedForm): readonly Fault<Variant>[] {
  const [from, to] = [day(form, HELD.from), day(form, HELD.to)];
  if (from === undefined || to === undefined || from <= to) return [];
  return [{ variant: 'order', element: HELD.to, params: { from, to } }];
}

function sentBeforeAsOf(form: CheckedForm): readonly Fault<Variant>[] {
  const [sentOn, asOf] = [day(form, 'L02'), form.submission.asOf];
  if (sentOn === undefined || asOf === null || sentOn >= asOf) return [];
  return [{ variant: 'sentBeforeAsOf', element: 'L02', params: { date: sentOn, asOf } }];
}

function day(form: CheckedForm, key: string): string | undefined {
  const text = form.text(key);
  return text !== undefined && isIsoDate(text) ? text : undefined;
}
