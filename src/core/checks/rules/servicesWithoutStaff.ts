import { defineRule } from '../checkRule';
import { comparableSuffixes } from '../places';

/** V14: facilities that give services while nobody does the work. */
export const servicesWithoutStaff = defineRule<''>({
  id: 'V14',
  variants: { '': 'warning' },
  check: (form) =>
    comparableSuffixes(form, 'D02', 'B01').flatMap((suffix) => {
      const value = form.atLeast(`D02${suffix}`) ?? 0;
      if (value === 0 || form.exact(`B01${suffix}`) !== 0) return [];
      return [{ variant: '', element: `D02${suffix}`, params: { value }, names: { other: `B01${suffix}` } } as const];
    }),
});
