import { roleOfForm } from '../../../domain/catalogue/withRole';
import { inYear, isIsoDate, shiftDays } from '../../../domain/day';
import { figuresDay, firstDayOf } from '../../../domain/figuresDay';
import type { RuleVariants } from '../../../domain/findingRule';
import type { ElementSpec } from '../../../domain/plan/elements';
import { ShapeQuestion } from '../../../domain/plan/formShape';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';
import { comparableLastYear } from '../lastYear';
import { dates } from './dates';

const variants = {
  sentBeforeYear: {
    severity: 'error',
    vi: '{name} ({date}) trước khi năm báo cáo {year} bắt đầu. Sửa lại ngày gửi hoặc năm báo cáo.',
    en: '{name}: {date}, before the reporting year {year} began. Correct the day or the year.',
  },
  sentBeforeAsOf: {
    severity: 'info',
    vi: '{name} ({date}) trước ngày chốt số liệu ghi trên biểu ({asOf}): số liệu được hiểu là tính đến ngày {date}. Nếu không phải vậy, sửa lại một trong hai ngày.',
    en: '{name}: {date}, before the as-of date of the form ({asOf}): its figures are taken as of {date}. If that is wrong, correct one of the two dates.',
  },
  sentLongBefore: {
    severity: 'warning',
    vi: '{name} ({date}) sớm hơn nhiều so với ngày chốt số liệu của kế hoạch ({planned}), nên số liệu có thể mới là của một phần năm. Xem lại; báo cáo năm cần số liệu của cả năm.',
    en: '{name}: {date}, long before the plan’s as-of day ({planned}), so these may be figures of a part of the year. Check them; the yearly report needs those of the whole year.',
  },
  partOfYear: {
    severity: 'warning',
    vi: 'Số liệu tính đến ngày {date}, sớm hơn nhiều so với ngày chốt số liệu của kế hoạch ({planned}). Xem lại có phải số liệu sáu tháng hoặc chín tháng không; báo cáo năm cần số liệu của cả năm.',
    en: 'The figures stand for {date}, long before the plan’s as-of day ({planned}). Check whether they are those of six or nine months; the yearly report needs those of the whole year.',
  },
  afterClosing: {
    severity: 'warning',
    vi: 'Số liệu tính đến ngày {date}, sau ngày chốt số liệu của kế hoạch ({planned}), nên có thể gồm cả việc ngoài kỳ báo cáo. Lấy số liệu đến ngày chốt, hoặc sửa lại ngày nếu ghi nhầm.',
    en: 'The figures stand for {date}, after the plan’s as-of day ({planned}), so they may hold what lies outside the period. Take those of the plan’s day, or correct the date.',
  },
  otherClosing: {
    severity: 'info',
    vi: 'Số liệu tính đến ngày {date}, không phải ngày chốt số liệu của kế hoạch ({planned}). Sửa lại ngày nếu ghi nhầm.',
    en: 'The figures stand for {date}, which is not the plan’s as-of day ({planned}). Correct the date if it is a slip.',
  },
  halfOfLastYear: {
    severity: 'warning',
    vi: '{half} trong {count} số thực hiện trong năm chỉ bằng khoảng một nửa năm {lastYear}, trong khi biểu ghi số liệu tính đến ngày {date} (ngày chốt của kế hoạch: {planned}). Kiểm tra có phải số liệu sáu tháng không, hoặc ghi giải trình.',
    en: '{half} of {count} figures of what was done in the year are about half of those of {lastYear}, while the form says as of {date} (the plan’s day: {planned}). Check whether they are those of six months, or give an explanation.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

/** Days before the plan's as-of day from which figures may be those of a part of the year: September's too. */
const LONG_BEFORE = 45;
/** Days before the plan's day that change no figure of a year. */
const FEW_DAYS = 7;
/** How much of last year's figure is about half of it. */
const HALF = { from: 0.35, to: 0.65 };
/** Figures of last year compared: at least so many, none so small that half of it says nothing, this share halved. */
const COMPARED = { figures: 5, smallest: 4, share: 0.8 };

/** What is counted through the year and begins at 0 again: half a year has about half of it. Money only as spent. */
const FLOWS = new ShapeQuestion((form) => form.specs.filter(isFlow));

/**
 * V19: for which day the figures stand: sent before the day that the form carries filled in, by that day or against last
 * year figures of a part of the year only, or of another day than the one on which the plan closes them.
 */
export const figuresDayRule = defineRule({
  id: 'V19',
  title: dates.title,
  variants,
  check: (form) => {
    const sent = sentFaults(form);
    return sent.length > 0 ? sent : partFaults(form);
  },
});

function sentFaults(form: CheckedForm): readonly Found[] {
  const { asOf, year } = form.submission;
  const element = form.withRole('sendingDay');
  const date = sentDay(form);
  if (element === undefined || date === undefined || !isIsoDate(date) || year === 0) return [];
  if (date < firstDayOf(year)) return [{ variant: 'sentBeforeYear', element, params: { date, year: String(year) } }];
  if (asOf === null || date >= asOf) return [];
  const planned = plannedDay(form);
  return planned !== undefined && isLongBefore(date, planned)
    ? [{ variant: 'sentLongBefore', element, params: { date, planned } }]
    : [{ variant: 'sentBeforeAsOf', element, params: { date, asOf } }];
}

function sentDay(form: CheckedForm): string | undefined {
  const element = form.withRole('sendingDay');
  return element && form.text(element);
}

function partFaults(form: CheckedForm): readonly Found[] {
  const [date, planned] = [figuresDay(form.submission, form.withRole('sendingDay')), plannedDay(form)];
  if (date === null || planned === undefined || date < firstDayOf(form.submission.year)) return [];
  const place = form.submission.headerPlaces?.asOf ?? form.place('');
  if (isLongBefore(date, planned)) return [{ variant: 'partOfYear', element: '', params: { date, planned }, place }];
  const halved = halvedFlows(form);
  if (halved) return [{ variant: 'halfOfLastYear', element: '', params: { ...halved, date, planned }, place }];
  if (date > planned) return [{ variant: 'afterClosing', element: '', params: { date, planned }, place }];
  // Sent before the plan's day, they can stand for the day of sending at most.
  const isClose = date > shiftDays(planned, -FEW_DAYS) || date === sentDay(form);
  return isClose ? [] : [{ variant: 'otherClosing', element: '', params: { date, planned }, place }];
}

/** The plan's as-of day in the year of the form; none for a campaign, which has a day of its own. */
function plannedDay({ context, submission }: CheckedForm): string | undefined {
  if (roleOfForm(context.catalogue, submission.form) === 'campaign') return undefined;
  const day = inYear(context.programme.asOf, submission.year);
  return day.startsWith(`${submission.year}-`) && isIsoDate(day) ? day : undefined;
}

function isLongBefore(date: string, planned: string): boolean {
  return date <= shiftDays(planned, -LONG_BEFORE);
}

/** How many figures of the year are about half of last year's, where nearly all are. */
function halvedFlows(
  form: CheckedForm,
): { readonly half: number; readonly count: number; readonly lastYear: string } | undefined {
  const before = comparableLastYear(form);
  if (!before) return undefined;
  const shares = form.shape.answer(FLOWS).flatMap(({ key }) => {
    const [now, then] = [form.exact(key), before.exact(key)];
    return now === undefined || then === undefined || then < COMPARED.smallest ? [] : [now / then];
  });
  const half = shares.filter((share) => share >= HALF.from && share <= HALF.to).length;
  if (shares.length < COMPARED.figures || half < COMPARED.share * shares.length) return undefined;
  return { half, count: shares.length, lastYear: String(before.submission.year) };
}

function isFlow({ type, computed, indicator, dimension, part }: ElementSpec): boolean {
  if (computed || indicator.acrossYears !== 'flow' || (type !== 'count' && type !== 'money')) return false;
  return dimension?.role !== 'money' || dimension.parts.find(({ id }) => id === part)?.role === 'spent';
}
