import { ShapeQuestion } from '../../../domain/plan/formShape';
import { boundsOf, exceededBounds } from '../excess';
import { defineRule } from '../checkRule';

const BOUNDS = new ShapeQuestion((form) =>
  boundsOf(form, [
    ['C04', 'C03'],
    ['C03', 'C02'],
  ]),
);

/** V10: first-time trained ≤ persons trained in the year ≤ participations (C04 ≤ C03 ≤ C02). */
export const trainedPersons = defineRule({
  id: 'V10',
  title: { vi: 'Lần đầu, số người, số lượt', en: 'First time, persons, participations' },
  variants: {
    '': {
      severity: 'error',
      vi: '{name} ({value}) lớn hơn {other} ({limit}). Số lần đầu không vượt số người, số người không vượt số lượt; sửa lại số.',
      en: '{name}: {value}, above {other} ({limit}). First-time persons cannot exceed persons, nor persons participations; correct the figure.',
    },
  },
  check: (form) => exceededBounds(form, form.shape.answer(BOUNDS), ''),
});
