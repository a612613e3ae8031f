import { relationsOf } from '../../../domain/catalogue/orders';
import type { Relation } from '../../../domain/catalogue/relation';
import { elementKey, type ElementKey } from '../../../domain/ids';
import { ShapeQuestion, type FormShape } from '../../../domain/plan/formShape';
import { defineRule } from '../checkRule';

const PARTS = new ShapeQuestion((form, relations: readonly Relation[]) =>
  relationsOf(relations, 'plausibleByPart').flatMap(({ lower, upper, dimension, onlyWord }) =>
    form.parts(lower).flatMap((part) => {
      const other = elementKey(upper, part.part);
      if (part.dimension?.id !== dimension || !form.has(other)) return [];
      return isSaid(form, part.key, onlyWord) === isSaid(form, other, onlyWord)
        ? [{ lower: part.key, upper: other }]
        : [];
    }),
  ),
);

/** Where the plan counts only public ones ("trường học công lập") in one of the two lines they count different things. */
function isSaid(form: FormShape, key: ElementKey, word: string | undefined): boolean {
  return word !== undefined && (form.spec(key)?.vi.includes(word) ?? false);
}

/** V15: more in one part of a breakdown than the catalogue thinks usual: facilities in the network, units in scope. */
export const plausibleByPart = defineRule({
  id: 'V15',
  title: { vi: 'Số thường không vượt số thuộc diện', en: 'Seldom above the scope' },
  variants: {
    '': {
      severity: 'warning',
      vi: '{name} ({value}) lớn hơn {other} ({limit}). Kiểm tra lại hai số, hoặc ghi giải trình.',
      en: '{name}: {value}, above {other} ({limit}). Check the two figures or give an explanation.',
    },
  },
  check: (form) =>
    form.related(PARTS).flatMap(({ lower, upper }) => {
      const [value, limit] = [form.atLeast(lower), form.exact(upper)];
      if (value === undefined || limit === undefined || value <= limit) return [];
      return [{ variant: '', element: lower, params: { value, limit, other: { nameOf: upper } } } as const];
    }),
});
