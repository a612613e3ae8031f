import { defineRule } from '../checkRule';

/** V20: an element a target needs is blank. Blank is "not reported": nothing is filled in for it. */
export const requiredGiven = defineRule<''>({
  id: 'V20',
  variants: { '': 'warning' },
  check: (form) =>
    form.shape
      .once('V20 lines', () => form.specs.filter((spec) => spec.required && !spec.computed && spec.type !== 'ratio'))
      .filter((spec) => form.state(spec.key) === 'blank')
      .map((spec) => ({ variant: '', element: spec.key })),
});
