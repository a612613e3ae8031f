import { defineRule } from '../checkRule';
import { comparableSuffixes } from '../places';

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
    comparableSuffixes(form, 'D02', 'B01').flatMap((suffix) => {
      const value = form.atLeast(`D02${suffix}`) ?? 0;
      if (value === 0 || form.exact(`B01${suffix}`) !== 0) return [];
      return [{ variant: '', element: `D02${suffix}`, params: { value, other: { nameOf: `B01${suffix}` } } } as const];
    }),
});
