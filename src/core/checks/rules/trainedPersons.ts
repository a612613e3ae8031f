import { boundsOf, exceededBounds } from '../excess';
import { defineRule } from '../checkRule';

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
  check: (form) => {
    const pairs = [
      ['C04', 'C03'],
      ['C03', 'C02'],
    ] as const;
    const bounds = form.shape.once('V10 bounds', () => boundsOf(form.shape, pairs));
    return exceededBounds(form, bounds, '');
  },
});
