import { elementKey } from '../../../domain/ids';
import { relationsOf } from '../../../domain/catalogue/orders';
import type { Relation } from '../../../domain/catalogue/relation';
import { ShapeQuestion } from '../../../domain/plan/formShape';
import { defineRule } from '../checkRule';
import { comparableParts } from '../places';
import { LOOK_AGAIN } from './reasons';

const NEEDS = new ShapeQuestion((form, relations: readonly Relation[]) =>
  relationsOf(relations, 'needs').flatMap(({ figure, needs, advice = LOOK_AGAIN }) =>
    comparableParts(form, figure, needs).map((part) => ({
      figure: elementKey(figure, part),
      needed: elementKey(needs, part),
      advice,
    })),
  ),
);

/** V14: a figure without what it needs: services where nobody does the work. */
export const needsGiven = defineRule({
  id: 'V14',
  title: { vi: 'Số liệu thiếu điều kiện kèm theo', en: 'A figure without what it needs' },
  variants: {
    '': {
      severity: 'warning',
      vi: '{name} là {value} nhưng {other} bằng 0. {advice}',
      en: '{name}: {value}, but {other}: 0. {advice}',
    },
  },
  check: (form) =>
    form.related(NEEDS).flatMap(({ figure, needed, advice }) => {
      const value = form.atLeast(figure) ?? 0;
      if (value === 0 || form.exact(needed) !== 0) return [];
      return [{ variant: '', element: figure, params: { value, other: { nameOf: needed }, advice } } as const];
    }),
});
