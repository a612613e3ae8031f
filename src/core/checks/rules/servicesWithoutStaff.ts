import { elementKey } from '../../../domain/ids';
import { defineRule } from '../checkRule';
import { comparableParts } from '../places';

/** V14: facilities that give services while nobody does the work. */
export const servicesWithoutStaff = defineRule({
  id: 'V14',
  title: { vi: 'Dịch vụ nhưng không có nhân lực', en: 'Services without staff' },
  variants: {
    '': {
      severity: 'warning',
      vi: '{name} là {value} nhưng {other} bằng 0. Nhập số người làm công tác xã hội, hoặc ghi giải trình.',
      en: '{name}: {value}, but {other}: 0. Enter the social-work staff or give an explanation.',
    },
  },
  check: (form) =>
    comparableParts(form, 'D02', 'B01').flatMap((part) => {
      const value = form.atLeast(elementKey('D02', part)) ?? 0;
      if (value === 0 || form.exact(elementKey('B01', part)) !== 0) return [];
      return [
        {
          variant: '',
          element: elementKey('D02', part),
          params: { value, other: { nameOf: elementKey('B01', part) } },
        } as const,
      ];
    }),
});
