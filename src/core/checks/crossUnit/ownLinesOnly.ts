import type { CheckedForm } from '../checkedForm';
import { defineCrossRule, type CrossFault } from './crossRule';

/**
 * V21: a figure in a line the owner matrix gives to another kind of unit. It would be counted twice, once here and
 * once where it belongs. A 0 or "x" there does no harm.
 */
export const ownLinesOnly = defineCrossRule<'notOwner'>({
  id: 'V21',
  variants: { notOwner: 'error' },
  check: (forms) => forms.flatMap(foreignFigures),
});

function foreignFigures(form: CheckedForm): readonly CrossFault<'notOwner'>[] {
  return [...form.submission.values.values()].flatMap(({ element, state, value, computed }) => {
    if (computed || state !== 'value' || typeof value !== 'number' || value === 0 || form.has(element)) return [];
    return [{ form, variant: 'notOwner', element, params: { code: element, value } } as const];
  });
}
