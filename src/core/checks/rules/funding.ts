import { relationsOf } from '../../../domain/catalogue/orders';
import type { Phrase, Relation } from '../../../domain/catalogue/relation';
import { ShapeQuestion } from '../../../domain/plan/formShape';
import type { PartRole } from '../../../domain/catalogue/roles';
import { elementKey } from '../../../domain/ids';
import type { RuleVariants } from '../../../domain/findingRule';
import type { ElementKey } from '../../../domain/catalogue/indicator';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';
import { boundsOf, exceededBounds, isAbove } from '../excess';

const variants = {
  investment: {
    severity: 'error',
    vi: '{name} ({value} triệu đồng) lớn hơn {other} ({limit} triệu đồng). {because}; sửa lại số.',
    en: '{name}: {value} million VND, above {other} ({limit} million VND). {because}; correct the figure.',
  },
  overSpent: {
    severity: 'warning',
    vi: '{name} ({value} triệu đồng) lớn hơn {other} ({limit} triệu đồng). Kiểm tra lại hai số, hoặc ghi giải trình.',
    en: '{name}: {value} million VND, above {other} ({limit} million VND). Check the two figures or give an explanation.',
  },
  overAllotted: {
    severity: 'warning',
    vi: '{name} ({value} triệu đồng) vượt 110 % của {other} ({limit} triệu đồng). Kiểm tra lại hai số, hoặc ghi giải trình.',
    en: '{name}: {value} million VND, over 110 % of {other} ({limit} million VND). Check the two figures or give an explanation.',
  },
  wholeDong: {
    severity: 'warning',
    vi: '{name} là {value} triệu đồng, có thể đã nhập theo đồng. Nếu đúng vậy, nhập {million} (đơn vị tính là triệu đồng).',
    en: '{name}: {value} million VND, which may have been typed in đồng. If so, enter {million} (the unit is million VND).',
  },
  wholeDongs: {
    severity: 'warning',
    vi: '{name} là {value} triệu đồng, có thể đã nhập theo đồng. Nếu đúng vậy, nhập {million} (đơn vị tính là triệu đồng); {more} số tiền khác của biểu cũng vậy.',
    en: '{name}: {value} million VND, which may have been typed in đồng. If so, enter {million} (the unit is million VND); the same holds for {more:more amount|more amounts} of this form.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

/** An allotment up to 110 % of the plan is usual. */
const USUAL_ALLOTMENT = 1.1;
/** A million million đồng: no unit of these plans has that, so the figure was typed in đồng. */
export const WHOLE_DONG = 1_000_000;
/** So many times its limit a figure is in another unit, which is said once (`moneyUnit`, `wholeDong`). */
export const IN_ANOTHER_UNIT = 500;

const WITHIN: Phrase = { vi: 'Một phần không thể lớn hơn tổng', en: 'A part cannot be above the whole' };

const MONEY_PARTS = new ShapeQuestion((form, relations: readonly Relation[]) =>
  relationsOf(relations, 'moneyPart').map(({ part, whole, because = WITHIN }) => ({
    bounds: boundsOf(form, [{ lower: part, upper: whole }]),
    because,
  })),
);

/** V18: amounts within others they are part of; spent ≤ allotted ≤ 110 % of the plan; amounts in million đồng. */
export const funding = defineRule({
  id: 'V18',
  title: { vi: 'Kinh phí', en: 'Funding' },
  variants,
  check: (form) => [
    ...form
      .related(MONEY_PARTS)
      .flatMap(({ bounds, because }) =>
        exceededBounds(form, bounds, 'investment').map((fault) => ({ ...fault, params: { ...fault.params, because } })),
      ),
    ...form.shape.answer(COLUMNS).flatMap((line) => columns(form, line)),
    ...wholeDong(form),
  ],
});

/** Columns of a money line: kế hoạch, được giao, đã thực hiện. */
interface Columns {
  readonly planned: ElementKey;
  readonly allotted: ElementKey;
  readonly spent: ElementKey;
}

/** Lines typed on the form: a summed line is above another column only where one of its own lines is. */
const COLUMNS = new ShapeQuestion((form): readonly Columns[] =>
  form.specs.flatMap(({ key: spent, indicator, type, part, dimension, computed }) => {
    const keyOf = (role: PartRole): ElementKey | undefined => {
      const column = dimension?.parts.find((candidate) => candidate.role === role);
      return column && elementKey(indicator.code, column.id);
    };
    const [planned, allotted] = [keyOf('planned'), keyOf('allotted')];
    const isTyped = type === 'money' && part !== undefined && computed?.rule !== 'sum';
    if (!isTyped || spent !== keyOf('spent') || planned === undefined || allotted === undefined) return [];
    return [{ planned, allotted, spent }];
  }),
);

function columns(form: CheckedForm, { planned, allotted, spent }: Columns): readonly Found[] {
  return [
    ...above(form, spent, allotted, 1, 'overSpent'),
    ...above(form, allotted, planned, USUAL_ALLOTMENT, 'overAllotted'),
  ];
}

function above(
  form: CheckedForm,
  key: ElementKey,
  other: ElementKey,
  share: number,
  variant: 'overSpent' | 'overAllotted',
): readonly Found[] {
  const [value, limit] = [form.exact(key), form.exact(other)];
  if (value === undefined || limit === undefined || !isAbove(value, limit * share)) return [];
  if (limit > 0 && value >= IN_ANOTHER_UNIT * limit) return [];
  return [{ variant, element: key, params: { value, limit, other: { nameOf: other } } }];
}

/** One finding for all of them: a form typed in đồng is one mistake. */
function wholeDong(form: CheckedForm): readonly Found[] {
  const [first, ...others] = form.specs.flatMap(({ type, key }) => {
    const value = type === 'money' && !form.isSum(key) ? form.exact(key) : undefined;
    return value === undefined || value < WHOLE_DONG ? [] : [{ key, value }];
  });
  if (!first) return [];
  const [element, more] = [first.key, others.length];
  const params = { value: first.value, million: first.value / WHOLE_DONG };
  return more === 0
    ? [{ variant: 'wholeDong', element, params }]
    : [{ variant: 'wholeDongs', element, params: { ...params, more } }];
}
