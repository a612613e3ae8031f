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
  const { values } = form.submission;
  return [...values.keys()].flatMap((key) => {
    const figure = form.has(key) ? undefined : values.get(key);
    if (!figure || figure.computed || figure.state !== 'value') return [];
    const { element, value } = figure;
    if (typeof value !== 'number' || value === 0) return [];
    return [{ form, variant: 'notOwner', element, params: { code: element, value } } as const];
  });
}
