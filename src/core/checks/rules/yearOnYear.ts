import type { RuleVariants } from '../../../domain/findingRule';
import type { FindingElement } from '../../../domain/finding';
import type { ElementSpec } from '../../../domain/plan/elements';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';
import { isStock } from '../../../domain/catalogue/stock';
import { comparableLastYear } from '../lastYear';
import { shiftedRun, type ShiftedRun } from '../shiftedRun';
import { cumulativeCount } from './cumulativeCount';
import { IN_ANOTHER_UNIT } from './funding';

const variants = {
  copy: {
    severity: 'warning',
    vi: 'Toàn bộ {count} số liệu giống hệt báo cáo năm {lastYear}. Kiểm tra có gửi nhầm số năm trước không, hoặc ghi giải trình.',
    en: 'Every figure ({count}) is identical to the report of {lastYear}. Check whether last year’s figures were sent again, or give an explanation.',
  },
  zero: {
    severity: 'warning',
    vi: '{name} bằng 0, trong khi năm {lastYear} là {last}. Kiểm tra lại; để trống nếu chưa có số liệu, hoặc ghi giải trình.',
    en: '{name}: 0, but {last} in {lastYear}. Check it; leave the cell blank if there is no figure yet, or give an explanation.',
  },
  changed: {
    severity: 'warning',
    vi: '{name} thay đổi {percent} % so với năm {lastYear} (từ {last} thành {value}). Kiểm tra lại số, hoặc ghi giải trình.',
    en: '{name}: changed by {percent} % on {lastYear} (from {last} to {value}). Check the figure or give an explanation.',
  },
  tenfold: {
    severity: 'warning',
    vi: 'Xem lại: {name} là {value}, gấp khoảng {times} lần năm {lastYear} ({last}). Kiểm tra có gõ thừa chữ số 0 không, hoặc ghi giải trình.',
    en: 'Worth a look: {name}: {value}, about {times} times that of {lastYear} ({last}). Check for a zero too many, or give an explanation.',
  },
  tenth: {
    severity: 'warning',
    vi: 'Xem lại: {name} là {value}, chỉ bằng khoảng 1/{times} năm {lastYear} ({last}). Kiểm tra có gõ thiếu chữ số 0 không, hoặc ghi giải trình.',
    en: 'Worth a look: {name}: {value}, about 1/{times} of that of {lastYear} ({last}). Check for a missing zero, or give an explanation.',
  },
  shifted: {
    severity: 'warning',
    vi: 'Xem lại: {count} số liệu từ “{name}” đến “{end}” giống số năm {lastYear} của dòng bên cạnh. Kiểm tra có nhập hoặc dán lệch một dòng không.',
    en: 'Worth a look: {count} figures from “{name}” to “{end}” are like those of the next line in {lastYear}. Check whether they were typed or pasted one line off.',
  },
  split: {
    severity: 'info',
    vi: 'Không so với năm {lastYear}: một phần địa bàn tách từ {units}, chưa biết có bao nhiêu người thuộc phần đó. Tự kiểm tra với số cũ nếu có.',
    en: 'Not compared with {lastYear}: a part of the territory came from {units}, and nobody has said how many people it had. Check it against old figures where you have them.',
  },
  lacking: {
    severity: 'info',
    vi: 'Không so với năm {lastYear}: chưa có báo cáo năm đó của {units}, nay thuộc đơn vị này. Bổ sung báo cáo đó nếu cần so.',
    en: 'Not compared with {lastYear}: the report of that year of {units}, now part of this unit, is not here. Give that report to have it compared.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

/** Share of last year's figure above which a change asks for a note (docs/checks.md, V17). */
const LARGE_CHANGE = 0.5;
/** Below this many persons, units or million đồng a large share is only a small number. */
const SMALL_DIFFERENCE = 5;
/** Equal figures needed, and how many of them not 0, before two reports count as copies. */
const COPY_MINIMUM = { figures: 8, nonZero: 5 };

/** Zeros too many or too few, and how far the rest of the change may go: 8 to 12,5 times is about ten times. */
const POWERS = [10, 100, 1000];
const ABOUT = 1.25;

/**
 * V17: against last year: the whole form copied, a block of lines one line off, a figure gone to 0, ten or a hundred
 * times as large, or changed by more than half. One finding a line, and none where the rule of cumulative counts has one.
 */
export const yearOnYear = defineRule({
  id: 'V17',
  title: { vi: 'So với năm trước và báo cáo trùng', en: 'Against last year, and copies' },
  variants,
  check: (form) => {
    const before = comparableLastYear(form);
    if (!before) return notCompared(form);
    const copies = copyOf(form, before);
    return copies.length > 0 ? copies : differences(form, before);
  },
});

/** Of a unit that was made of others, why nothing is compared. */
function notCompared({ submission, context }: CheckedForm): readonly Found[] {
  const { lastYearSilent } = context;
  if (!lastYearSilent) return [];
  const { silent, units } = lastYearSilent;
  return [{ variant: silent, element: '', params: { lastYear: String(submission.year - 1), units: units.join(', ') } }];
}

function differences(form: CheckedForm, before: CheckedForm): readonly Found[] {
  const run = shiftedRun(form, before);
  const said = new Set<FindingElement>([
    ...(run?.keys ?? []),
    ...cumulativeCount.check(form).map(({ element }) => element),
  ]);
  const found = form.specs
    .filter(({ key }) => !said.has(key) && !form.sumParts(key).some((part) => run?.keys.includes(part)))
    .flatMap((spec) => compare(form, before, spec));
  return [...shiftedFault(run, before), ...withoutRepeats(form, found)];
}

function shiftedFault(run: ShiftedRun | undefined, before: CheckedForm): readonly Found[] {
  const [first, end] = [run?.keys[0], run?.keys.at(-1)];
  if (!run || first === undefined || end === undefined) return [];
  return [{ variant: 'shifted', element: first, params: { count: run.count, end: { nameOf: end }, ...years(before) } }];
}

function copyOf(form: CheckedForm, before: CheckedForm): readonly Found[] {
  const confirmed = form.submission.prefilled === before.submission.year;
  const asked = form.specs.filter((spec) => isTypedFigure(spec) && !(confirmed && isStock(spec.indicator)));
  const figures = asked.map(({ key }) => [form.exact(key), before.exact(key)] as const);
  const given = figures.filter(([now, then]) => now !== undefined || then !== undefined);
  const nonZero = given.filter(([now]) => now !== undefined && now > 0);
  if (given.some(([now, then]) => now !== then)) return [];
  if (given.length < COPY_MINIMUM.figures || nonZero.length < COPY_MINIMUM.nonZero) return [];
  return [{ variant: 'copy', element: '', params: { count: given.length, ...years(before) } }];
}

function compare(form: CheckedForm, before: CheckedForm, spec: ElementSpec): readonly Found[] {
  const [value, last] = [form.exact(spec.key), before.exact(spec.key)];
  if (!isFigure(spec) || value === undefined || last === undefined || last === 0) return [];
  if (Math.abs(value - last) < SMALL_DIFFERENCE) return [];
  const params = { value, last, ...years(before) };
  if (value === 0) return [{ variant: 'zero', element: spec.key, params }];
  if (spec.type === 'money' && Math.max(value, last) >= IN_ANOTHER_UNIT * Math.min(value, last)) return [];
  const times = POWERS.find((power) => isAbout(Math.max(value, last) / Math.min(value, last), power));
  if (times !== undefined && Math.min(value, last) >= SMALL_DIFFERENCE) {
    return [{ variant: value > last ? 'tenfold' : 'tenth', element: spec.key, params: { ...params, times } }];
  }
  const percent = Math.round((Math.abs(value - last) / last) * 1000) / 10;
  if (Math.abs(value - last) <= LARGE_CHANGE * last) return [];
  return [{ variant: 'changed', element: spec.key, params: { ...params, percent } }];
}

function isAbout(times: number, power: number): boolean {
  return times >= power / ABOUT && times <= power * ABOUT;
}

/** Parts of a total that is reported already would only repeat it, and so would a sum with a part of a zero too many. */
function withoutRepeats(form: CheckedForm, faults: readonly Found[]): readonly Found[] {
  const slips = new Set(faults.filter(isSlip).map(({ element }) => element));
  const own = faults.filter(
    (fault) => isSlip(fault) || fault.element === '' || !form.sumParts(fault.element).some((part) => slips.has(part)),
  );
  const found = new Set(own.map((fault) => fault.element));
  return own.filter(({ element }) => {
    const total = element === '' ? undefined : form.spec(element)?.total;
    return total === undefined || !found.has(total);
  });
}

function isSlip({ variant }: Found): boolean {
  return variant === 'tenfold' || variant === 'tenth';
}

function isFigure(spec: ElementSpec): boolean {
  return spec.type === 'count' || spec.type === 'money';
}

function isTypedFigure(spec: ElementSpec): boolean {
  return isFigure(spec) && !spec.computed;
}

function years(before: CheckedForm): { readonly lastYear: string } {
  return { lastYear: String(before.submission.year) };
}
