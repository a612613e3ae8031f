import type { ElementKey } from '../../../domain/ids';
import { exceededBounds } from '../excess';
import { defineRule } from '../checkRule';

/**
 * V13: a person may train in several forms, so the forms of C08 do not add up to C03, but none is above it.
 * (Participations by form, where a plan splits C02 so, must add up: that is V06.)
 */
export const trainingForms = defineRule({
  id: 'V13',
  title: { vi: 'Hình thức đào tạo', en: 'Forms of training' },
  variants: {
    '': {
      severity: 'error',
      vi: '{name} ({value}) lớn hơn {other} ({limit}). Một hình thức không thể có nhiều người hơn tổng số người; sửa lại số.',
      en: '{name}: {value}, above {other} ({limit}). No form of training can have more persons than all together; correct the figure.',
    },
  },
  check: (form) => {
    const lines: readonly ElementKey[] = ['C08', ...form.parts('C08').map((part) => part.key)];
    const persons = lines.filter((key) => form.has(key));
    const bounds = persons.map((lower) => ({ lower, uppers: ['C03'] as const }));
    return form.has('C03') ? exceededBounds(form, bounds, '') : [];
  },
});
