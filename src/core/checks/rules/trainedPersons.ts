import { boundsOf, exceededBounds } from '../excess';
import { defineRule } from '../checkRule';

/** V10: first-time trained ≤ persons trained in the year ≤ participations (C04 ≤ C03 ≤ C02). */
export const trainedPersons = defineRule<''>({
  id: 'V10',
  variants: { '': 'error' },
  check: (form) => {
    const pairs = [
      ['C04', 'C03'],
      ['C03', 'C02'],
    ] as const;
    const bounds = form.shape.once('V10 bounds', () => boundsOf(form.shape, pairs));
    return exceededBounds(form, bounds, '');
  },
});
