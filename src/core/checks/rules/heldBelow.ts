import type { Figure } from '../../../domain/figure';
import type { RuleVariants } from '../../../domain/findingRule';
import { termsOf } from '../../../domain/plan/computeValues';
import type { ElementSpec } from '../../../domain/plan/elements';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';

const variants = {
  '': {
    severity: 'error',
    vi: '{name}: cấp dưới đang tạm giữ số {given} vì biểu của đơn vị còn số phải sửa. Yêu cầu đơn vị sửa biểu và gửi lại.',
    en: '{name}: the level below holds the figure {given} because figures in the unit’s form need correcting. Ask the unit to correct the form and send it again.',
  },
} as const satisfies RuleVariants;

/**
 * V27: a summary brings figures that errors held when it was made; they stay held, and the next level sees why. Totals
 * and rates that are held only because of their parts are not named again.
 */
export const heldBelow = defineRule({
  id: 'V27',
  title: { vi: 'Số cấp dưới tạm giữ', en: 'Figures held by the level below' },
  variants,
  check: (form) => form.specs.flatMap((spec) => fault(form, spec)),
});

function fault(form: CheckedForm, spec: ElementSpec): readonly FaultOf<typeof variants>[] {
  const figure = form.submission.values.get(spec.key);
  if (figure?.state !== 'held' || termsOf(spec).some((term) => form.state(term) === 'held')) return [];
  return [{ variant: '', element: spec.key, params: { given: givenOf(figure) } }];
}

function givenOf(figure: Figure & { readonly state: 'held' }): number | string {
  if (!figure.given) return '…';
  return figure.given.state === 'value' ? figure.given.value : 'x';
}
