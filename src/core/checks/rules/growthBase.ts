import type { ElementKey } from '../../../domain/ids';
import type { RuleVariants } from '../../../domain/findingRule';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';

const variants = {
  blank: {
    severity: 'warning',
    vi: '{name} còn trống, trong khi năm {year} là năm gốc để tính mức tăng. Nhập số liệu; thiếu số gốc thì không đánh giá được mục tiêu.',
    en: '{name}: blank, but {year} is the base year of a growth target. Enter the figure; without a base the target cannot be judged.',
  },
  zero: {
    severity: 'warning',
    vi: '{name} bằng 0, trong khi năm {year} là năm gốc để tính mức tăng. Kiểm tra lại; mức tăng không tính được trên số gốc bằng 0.',
    en: '{name}: 0, but {year} is the base year of a growth target. Check it; growth cannot be measured on a base of 0.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

/**
 * V16: the report of a base year must carry the figures later growth is measured on. Whether the base of the whole
 * territory is above 0 and covers the same units is judged where the target is, on the sums.
 */
export const growthBase = defineRule({
  id: 'V16',
  title: { vi: 'Số gốc để tính mức tăng', en: 'Base figures of growth' },
  variants,
  check: (form) => baseKeys(form).flatMap((key) => baseFault(form, key)),
});

function baseFault(form: CheckedForm, key: ElementKey): readonly Found[] {
  const { year } = form.submission;
  const state = form.state(key);
  if (state === 'blank') return [{ variant: 'blank', element: key, params: { year: String(year) } }];
  if (form.exact(key) !== 0) return [];
  return [{ variant: 'zero', element: key, params: { year: String(year) } }];
}

/** Numerators and denominators of the rates whose growth some target measures on this year. */
function baseKeys(form: CheckedForm): readonly ElementKey[] {
  const { programme, catalogue } = form.context;
  const grown = programme.targets.filter((target) => target.baseYear === form.submission.year);
  const keys = grown.flatMap((target) => {
    const growth = catalogue.indicators.find((indicator) => indicator.code === target.indicator);
    const rate = catalogue.indicators.find((indicator) => indicator.code === growth?.growthOf);
    return [rate?.denominator, rate?.numerator].filter((key) => key !== undefined);
  });
  return [...new Set(keys)].filter((key) => form.has(key));
}
