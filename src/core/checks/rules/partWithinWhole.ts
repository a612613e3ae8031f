import { ordersOf, relationsOf } from '../../../domain/catalogue/orders';
import { isShareRate } from '../../../domain/catalogue/rateBase';
import type { Phrase, Relation } from '../../../domain/catalogue/relation';
import { elementKey } from '../../../domain/ids';
import type { RuleVariants } from '../../../domain/findingRule';
import { boundsOf, exceededBounds, isAbove, type Bounded } from '../excess';
import type { CheckedForm } from '../checkedForm';
import { ShapeQuestion, type FormShape } from '../../../domain/plan/formShape';
import { defineRule, type FaultOf } from '../checkRule';

const variants = {
  above: {
    severity: 'error',
    vi: '{name} ({value}) lớn hơn {other} ({limit}). Kiểm tra và sửa một trong hai số.',
    en: '{name}: {value}, above {other} ({limit}). Check the two figures and correct one.',
  },
  aboveSum: {
    severity: 'error',
    vi: '{name} ({value}) lớn hơn {first} cộng {second} ({limit}). {because}; sửa lại số.',
    en: '{name}: {value}, above {first} plus {second} ({limit}). {because} and correct the figure.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

const PEOPLE_ONCE: Phrase = { vi: 'Mỗi đối tượng chỉ tính một lần', en: 'Count each one once' };

/** V04: no numerator is above its denominator, no part above its whole, no union above the sum of its two groups. */
export const partWithinWhole = defineRule({
  id: 'V04',
  title: { vi: 'Tử số không vượt mẫu số', en: 'Part within the whole' },
  variants,
  check: (form) => [...exceededBounds(form, form.related(BOUNDS), 'above'), ...unions(form)],
});

const BOUNDS = new ShapeQuestion((form, relations: readonly Relation[]) =>
  boundsOf(form, [...ordersOf(relations).filter(({ by }) => by === 'partOf'), ...rateOrders(form)]),
);

/** The numerators and denominators of the form's rates, of those that are shares. */
function rateOrders(form: FormShape): readonly Bounded[] {
  return form.specs.flatMap(({ part, indicator }) => {
    const { numerator: lower, denominator: upper } = indicator;
    if (part !== undefined || lower === undefined || upper === undefined) return [];
    const isShare = isShareRate(indicator, form.spec(lower)?.indicator, form.spec(upper)?.indicator);
    return isShare ? [{ lower, upper }] : [];
  });
}

const UNIONS = new ShapeQuestion((form, relations: readonly Relation[]) =>
  relationsOf(relations, 'unionOf').flatMap(({ whole, of, because = PEOPLE_ONCE }) =>
    form.shared([whole, ...of]).map((part) => ({
      whole: elementKey(whole, part),
      first: elementKey(of[0], part),
      second: elementKey(of[1], part),
      because,
    })),
  ),
);

function unions(form: CheckedForm): readonly Found[] {
  return form.related(UNIONS).flatMap(({ whole, because, ...of }) => {
    const [value, first, second] = [form.atLeast(whole), form.exact(of.first), form.exact(of.second)];
    if (value === undefined || first === undefined || second === undefined) return [];
    if (!isAbove(value, first + second)) return [];
    const names = { first: { nameOf: of.first }, second: { nameOf: of.second } };
    return [
      { variant: 'aboveSum', element: whole, params: { value, limit: first + second, ...names, because } } as const,
    ];
  });
}
