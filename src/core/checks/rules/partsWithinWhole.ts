import { relationsOf } from '../../../domain/catalogue/orders';
import type { Phrase, Relation } from '../../../domain/catalogue/relation';
import { ShapeQuestion } from '../../../domain/plan/formShape';
import { exceededBounds } from '../excess';
import { defineRule } from '../checkRule';

const NOT_ABOVE: Phrase = {
  vi: 'Một phần không thể lớn hơn tổng số',
  en: 'No part can be larger than all together',
};

const PARTED = new ShapeQuestion((form, relations: readonly Relation[]) =>
  relationsOf(relations, 'eachPartWithin')
    .filter(({ whole }) => form.has(whole))
    .map(({ parted, whole, because = NOT_ABOVE }) => {
      const lines = [parted, ...form.parts(parted).map((part) => part.key)].filter((key) => form.has(key));
      return { bounds: lines.map((lower) => ({ lower, uppers: [whole] })), because };
    }),
);

/**
 * V13: one person may be in several parts, so the parts do not add up to the whole, but none is above it.
 * (Participations by form, where a plan splits them so, must add up: that is V06.)
 */
export const partsWithinWhole = defineRule({
  id: 'V13',
  title: { vi: 'Từng phần không vượt tổng số', en: 'Each part within the whole' },
  variants: {
    '': {
      severity: 'error',
      vi: '{name} ({value}) lớn hơn {other} ({limit}). {because}; sửa lại số.',
      en: '{name}: {value}, above {other} ({limit}). {because}; correct the figure.',
    },
  },
  check: (form) =>
    form
      .related(PARTED)
      .flatMap(({ bounds, because }) =>
        exceededBounds(form, bounds, '').map(({ params, ...fault }) => ({ ...fault, params: { ...params, because } })),
      ),
});
