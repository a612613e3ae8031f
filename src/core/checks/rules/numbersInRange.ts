import { numberOf } from '../../../domain/figure';
import type { RuleVariants } from '../../../domain/findingRule';
import { isAllowed, isPossible } from '../checkedForm';
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
  tooLarge: {
    severity: 'error',
    vi: '{name} là {value}, lớn hơn mọi số có thể có. Kiểm tra lại số và đơn vị tính.',
    en: '{name}: {value} is larger than any figure can be. Check the figure and its unit of measure.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

/** V01: counts are whole numbers from 0 up, money and rates are not negative, and none is larger than sums can hold. Unreadable cells are R04's. */
export const numbersInRange = defineRule({
  id: 'V01',
  title: { vi: 'Số nguyên, không âm', en: 'Whole numbers, not negative' },
  variants,
  check: (form) => {
    const faults: Found[] = [];
    for (const spec of form.specs) {
      const value = numberOf(form.submission.values.get(spec.key));
      if (spec.computed || value === undefined || isAllowed(spec, value)) continue;
      const variant = value < 0 ? 'negative' : isPossible(value) ? 'fraction' : 'tooLarge';
      faults.push({ variant, element: spec.key, params: { value } });
    }
    return faults;
  },
});
