import { ordersOf, relationsOf } from '../../../domain/catalogue/orders';
import type { Phrase, Relation } from '../../../domain/catalogue/relation';
import { elementKey, indicatorOf, partOf } from '../../../domain/ids';
import { ShapeQuestion } from '../../../domain/plan/formShape';
import { defineRule } from '../checkRule';
import { isAbove } from '../excess';

const ONE_UNIT: Phrase = {
  vi: 'Một đơn vị báo cáo không thể có nhiều hơn',
  en: 'One reporting unit cannot have more',
};

const CEILINGS = new ShapeQuestion((form, relations: readonly Relation[]) =>
  relationsOf(relations, 'ceiling')
    .filter(({ figure }) => form.has(figure))
    .map((ceiling) => {
      const [code, part] = [indicatorOf(ceiling.figure), partOf(ceiling.figure)];
      const orders = ordersOf(relations).filter(({ lower }) => lower === code);
      return { ...ceiling, uppers: orders.map(({ upper }) => elementKey(upper, part)) };
    }),
);

/**
 * V25: more than any unit of its kind can have: a commune is one unit of its own kind. Where the figure is above
 * another one of the form as well, V04 says so at the same cell, and that is enough.
 */
export const ceilings = defineRule({
  id: 'V25',
  title: { vi: 'Vượt mức nhiều nhất có thể', en: 'Above what there can be' },
  variants: {
    '': {
      severity: 'error',
      vi: '{name} ({value}) vượt mức nhiều nhất có thể là {most}. {because}; sửa lại số.',
      en: '{name}: {value}, above {most}, the most there can be. {because}; correct the figure.',
    },
  },
  check: (form) =>
    form.related(CEILINGS).flatMap(({ figure, kinds, most, uppers, because = ONE_UNIT }) => {
      const kind = form.context.unit?.kind;
      if (kinds !== undefined && (kind === undefined || !kinds.includes(kind))) return [];
      const value = form.atLeast(figure);
      if (value === undefined || !isAbove(value, most)) return [];
      if (uppers.some((upper) => isAbove(value, form.exact(upper) ?? Infinity))) return [];
      return [{ variant: '', element: figure, params: { value, most, because } } as const];
    }),
});
