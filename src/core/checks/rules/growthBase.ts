import type { CheckedForm } from '../checkedForm';
import { defineRule, type Fault } from '../checkRule';

type Variant = 'blank' | 'zero';

/**
 * V16: the report of a base year must carry the figures later growth is measured on. Whether the base of the whole
 * territory is above 0 and covers the same units is judged where the target is, on the sums.
 */
export const growthBase = defineRule<Variant>({
  id: 'V16',
  variants: { blank: 'warning', zero: 'warning' },
  check: (form) => baseKeys(form).flatMap((key) => baseFault(form, key)),
});

function baseFault(form: CheckedForm, key: string): readonly Fault<Variant>[] {
  const { year } = form.submission;
  const state = form.state(key);
  if (state === 'blank') return [{ variant: 'blank', element: key, params: { year: String(year) } }];
  if (form.exact(key) !== 0) return [];
  return [{ variant: 'zero', element: key, params: { year: String(year) } }];
}

/** Numerators and denominators of the rates whose growth some target measures on this year. */
function baseKeys(form: CheckedForm): readonly string[] {
  const { programme, catalogue } = form.context;
  const grown = programme.targets.filter((target) => target.baseYear === form.submission.year);
  const keys = grown.flatMap((target) => {
    const growth = catalogue.indicators.find((indicator) => indicator.code === target.indicator);
    const rate = catalogue.indicators.find((indicator) => indicator.code === growth?.growthOf);
    return [rate?.denominator, rate?.numerator].filter((key) => key !== undefined);
  });
  return [...new Set(keys)].filter((key) => form.has(key));
}
