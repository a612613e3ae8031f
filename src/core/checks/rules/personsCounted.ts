import { ordersOf } from '../../../domain/catalogue/orders';
import type { Relation } from '../../../domain/catalogue/relation';
import { ShapeQuestion } from '../../../domain/plan/formShape';
import { boundsOf, exceededBounds } from '../excess';
import { defineRule } from '../checkRule';

const BOUNDS = new ShapeQuestion((form, relations: readonly Relation[]) =>
  boundsOf(
    form,
    ordersOf(relations).filter(({ by }) => by === 'firstTime' || by === 'participations'),
  ),
);

/** V10: persons counted for the first time ≤ persons ≤ participations. */
export const personsCounted = defineRule({
  id: 'V10',
  title: { vi: 'Lần đầu, số người, số lượt', en: 'First time, persons, participations' },
  variants: {
    '': {
      severity: 'error',
      vi: '{name} ({value}) lớn hơn {other} ({limit}). Số lần đầu không vượt số người, số người không vượt số lượt; sửa lại số.',
      en: '{name}: {value}, above {other} ({limit}). First-time persons cannot exceed persons, nor persons participations; correct the figure.',
    },
  },
  check: (form) => exceededBounds(form, form.related(BOUNDS), ''),
});
