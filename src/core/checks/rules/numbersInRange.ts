import { isAllowed } from '../checkedForm';
import { defineRule } from '../checkRule';

/** V01: counts are whole numbers from 0 up, money and rates are not negative. Unreadable cells are R04's. */
export const numbersInRange = defineRule<'negative' | 'fraction'>({
  id: 'V01',
  variants: { negative: 'error', fraction: 'error' },
  check: (form) =>
    form.specs.flatMap((spec) => {
      const value = form.submission.values.get(spec.key)?.value;
      if (spec.computed || typeof value !== 'number' || isAllowed(spec, value)) return [];
      return [{ variant: value < 0 ? 'negative' : 'fraction', element: spec.key, params: { value } } as const];
    }),
});
