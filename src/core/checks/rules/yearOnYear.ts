import type { RuleVariants } from '../../../domain/findingRule';
import type { ElementSpec } from '../../../domain/plan/elements';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';
import { comparableLastYear } from '../lastYear';
import { IN_ANOTHER_UNIT } from './funding';

const variants = {
  copy: {
    severity: 'warning',
    vi: 'Toàn bộ {count} số liệu giống hệt báo cáo năm {lastYear}. Kiểm tra có gửi nhầm số năm trước không, hoặc ghi giải trình.',
    en: 'All {count} figures are identical to the report of {lastYear}. Check whether last year’s figures were sent again, or give an explanation.',
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
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

/** Share of last year's figure above which a change asks for a note (docs/checks.md, V17). */
const LARGE_CHANGE = 0.5;
/** Below this many persons, units or million đồng a large share is only a small number. */
const SMALL_DIFFERENCE = 5;
/** Equal figures needed, and how many of them not 0, before two reports count as copies. */
const COPY_MINIMUM = { figures: 8, nonZero: 5 };

/** V17: against last year: the whole form copied, a figure gone to 0, or a change of more than half. */
export const yearOnYear = defineRule({
  id: 'V17',
  title: { vi: 'So với năm trước và báo cáo trùng', en: 'Against last year, and copies' },
  variants,
  check: (form) => {
    const before = comparableLastYear(form);
    if (!before) return [];
    const copies = copyOf(form, before);
    return copies.length > 0
      ? copies
      : withoutRepeats(
          form,
          form.specs.flatMap((spec) => compare(form, before, spec)),
        );
  },
});

function copyOf(form: CheckedForm, before: CheckedForm): readonly Found[] {
  const figures = form.specs.filter(isTypedFigure).map(({ key }) => [form.exact(key), before.exact(key)] as const);
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
  const percent = Math.round((Math.abs(value - last) / last) * 1000) / 10;
  if (Math.abs(value - last) <= LARGE_CHANGE * last) return [];
  return [{ variant: 'changed', element: spec.key, params: { ...params, percent } }];
}

/** Parts of a total that is reported already would only repeat it. */
function withoutRepeats(form: CheckedForm, faults: readonly Found[]): readonly Found[] {
  const found = new Set(faults.map((fault) => fault.element));
  return faults.filter(({ element }) => {
    const total = element === '' ? undefined : form.spec(element)?.total;
    return total === undefined || !found.has(total);
  });
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
