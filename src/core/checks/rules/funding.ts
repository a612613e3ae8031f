import type { ElementKey } from '../../../domain/catalogue/indicator';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type Fault } from '../checkRule';
import { boundsOf, exceededBounds, isAbove } from '../excess';

type Variant = 'investment' | 'overSpent' | 'overAllotted' | 'wholeDong';

/** Columns of a money line: kế hoạch, được giao, đã thực hiện. */
const COLUMN = { plan: 'KH', allotted: 'DG', spent: 'TH' };
/** An allotment up to 110 % of the plan is usual. */
const USUAL_ALLOTMENT = 1.1;
/** A million million đồng: no unit of these plans has that, so the figure was typed in đồng. */
const MILLION = 1_000_000;

/** V18: K08 within K00; spent ≤ allotted ≤ 110 % of the plan; amounts in million đồng. */
export const funding = defineRule<Variant>({
  id: 'V18',
  variants: { investment: 'error', overSpent: 'warning', overAllotted: 'warning', wholeDong: 'warning' },
  check: (form) => [
    ...exceededBounds(
      form,
      form.shape.once('V18 bounds', () => boundsOf(form.shape, [['K08', 'K00']])),
      'investment',
    ),
    ...moneyLines(form).flatMap((code) => columns(form, code)),
    ...wholeDong(form),
  ],
});

/** Lines typed on the form: a summed line is above another column only where one of its own lines is. */
function moneyLines(form: CheckedForm): readonly string[] {
  const spent = form.specs.filter(
    ({ type, part, key }) => type === 'money' && part === COLUMN.spent && !form.isSum(key),
  );
  return spent.map((spec) => spec.indicator.code);
}

function columns(form: CheckedForm, code: string): readonly Fault<Variant>[] {
  const keys = {
    plan: `${code}.${COLUMN.plan}`,
    allotted: `${code}.${COLUMN.allotted}`,
    spent: `${code}.${COLUMN.spent}`,
  };
  return [
    ...above(form, keys.spent, keys.allotted, 1, 'overSpent'),
    ...above(form, keys.allotted, keys.plan, USUAL_ALLOTMENT, 'overAllotted'),
  ];
}

function above(
  form: CheckedForm,
  key: ElementKey,
  other: ElementKey,
  share: number,
  variant: Variant,
): readonly Fault<Variant>[] {
  const [value, limit] = [form.exact(key), form.exact(other)];
  if (value === undefined || limit === undefined || !isAbove(value, limit * share)) return [];
  return [{ variant, element: key, params: { value, limit }, names: { other } }];
}

function wholeDong(form: CheckedForm): readonly Fault<Variant>[] {
  const typed = form.specs.filter((spec) => spec.type === 'money' && !form.isSum(spec.key));
  return typed.flatMap(({ key }) => {
    const value = form.exact(key);
    if (value === undefined || value < MILLION) return [];
    return [{ variant: 'wholeDong', element: key, params: { value, million: value / MILLION } } as const];
  });
}
