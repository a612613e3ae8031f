import { numberOf } from '../../../domain/figure';
import type { RuleVariants } from '../../../domain/findingRule';
import { isAllowed } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';

const variants = {
  negative: {
    severity: 'error',
    vi: '{name} là số âm ({value}). Nhập số từ 0 trở lên; để trống nếu chưa có số liệu.',
    en: '{name}: {value} is negative. Enter 0 or more; leave the cell blank if there is no figure yet.',
  },
  fraction: {
    severity: 'error',
    vi: '{name} là số lẻ ({value}). Đây là số đếm, nhập số nguyên.',
    en: '{name}: {value} is not a whole number. This is a count: enter a whole number.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

/** V01: counts are whole numbers from 0 up, money and rates are not negative. Unreadable cells are R04's. */
export const numbersInRange = defineRule({
  id: 'V01',
  title: { vi: 'Số nguyên, không âm', en: 'Whole numbers, not negative' },
  variants,
  check: (form) => {
    const faults: Found[] = [];
    for (const spec of form.specs) {
      const value = numberOf(form.submission.values.get(spec.key));
      if (spec.computed || value === undefined || isAllowed(spec, value)) continue;
      faults.push({ variant: value < 0 ? 'negative' : 'fraction', element: spec.key, params: { value } });
    }
    return faults;
  },
});
