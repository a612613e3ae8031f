import { isElementOf } from '../../../domain/plan/elementRanks';
import type { RuleVariants } from '../../../domain/findingRule';
import type { CheckedForm } from '../checkedForm';
import { defineCrossRule, type CrossFaultOf } from './crossRule';

const variants = {
  notOwner: {
    severity: 'error',
    vi: 'Dòng {code} ({value}) không thuộc phần báo cáo của đơn vị này theo phân công của kế hoạch, nên không được cộng. Xóa số ở dòng này để tránh tính trùng.',
    en: 'Line {code} ({value}) is not this unit’s to report by the plan’s division of work, so it is not added up. Clear it to avoid counting twice.',
  },
} as const satisfies RuleVariants;

type Found = CrossFaultOf<typeof variants>;

/**
 * V21: a figure in a line the owner matrix gives to another kind of unit. It would be counted twice, once here and
 * once where it belongs. A 0 or "x" there does no harm.
 */
export const ownLinesOnly = defineCrossRule({
  id: 'V21',
  title: { vi: 'Tính trùng giữa các đơn vị', en: 'Counted twice between units' },
  variants,
  check: (forms) => forms.flatMap(foreignFigures),
});

function foreignFigures(form: CheckedForm): readonly Found[] {
  const { values } = form.submission;
  return [...values.keys()].flatMap((key) => {
    const figure = form.has(key) ? undefined : values.get(key);
    if (!figure || figure.computed || figure.state !== 'value') return [];
    const { element, value } = figure;
    // A line the plan has of nobody is one it no longer has: the ledger tells of it.
    if (typeof value !== 'number' || value === 0 || !isElementOf(form.context.programme, key)) return [];
    return [{ form, variant: 'notOwner', element, params: { code: element, value } } as const];
  });
}
