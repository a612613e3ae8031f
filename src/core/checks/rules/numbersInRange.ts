import { numberOf } from '../../../domain/figure';
import { isAllowed } from '../checkedForm';
import { defineRule, type Fault } from '../checkRule';

/** V01: counts are whole numbers from 0 up, money and rates are not negative. Unreadable cells are R04's. */
export const numbersInRange = defineRule<'negative' | 'fraction'>({
  id: 'V01',
  variants: { negative: 'error', fraction: 'error' },
  check: (form) => {
    const faults: Fault<'negative' | 'fraction'>[] = [];
    for (const spec of form.specs) {
      const value = numberOf(form.submission.values.get(spec.key));
      if (spec.computed || value === undefined || isAllowed(spec, value)) continue;
      faults.push({ variant: value < 0 ? 'negative' : 'fraction', element: spec.key, params: { value } });
    }
    return faults;
  },
});
