import { unitKey } from '../../model/unit';
import type { CheckedForm } from '../checkedForm';
import { defineCrossRule, groupBy, otherReport } from './crossRule';

/** Fewer or smaller figures can be equal by chance. */
const TWIN_MINIMUM = { figures: 8, distinct: 5 };

/** V17 over units: two units sent the same figures, line by line. */
export const sameFigures = defineCrossRule<'twin'>({
  id: 'V17',
  variants: { twin: 'warning' },
  check: (forms) =>
    groupBy(forms, fingerprint).flatMap((group) =>
      group.flatMap((form) => {
        const other = group.find((twin) => unitKey(twin.submission.unit) !== unitKey(form.submission.unit));
        if (!other) return [];
        return [
          {
            form,
            variant: 'twin',
            element: '',
            params: { count: figures(form).length, ...otherReport(other) },
          } as const,
        ];
      }),
    ),
});

function fingerprint(form: CheckedForm): string | undefined {
  const given = figures(form);
  const distinct = new Set(given.map(([, figure]) => figure).filter((figure) => figure > 0));
  if (given.length < TWIN_MINIMUM.figures || distinct.size < TWIN_MINIMUM.distinct) return undefined;
  return `${form.submission.form} ${given.map(([key, figure]) => `${key}=${figure}`).join(' ')}`;
}

function figures(form: CheckedForm): readonly (readonly [string, number])[] {
  const typed = form.shape.once('typed figures', () =>
    form.specs.filter(({ type, computed }) => !computed && (type === 'count' || type === 'money')),
  );
  return typed.flatMap(({ key }) => {
    const figure = form.exact(key);
    return figure === undefined ? [] : [[key, figure] as const];
  });
}
