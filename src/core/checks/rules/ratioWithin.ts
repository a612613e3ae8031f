import { relationsOf } from '../../../domain/catalogue/orders';
import type { Phrase, Relation } from '../../../domain/catalogue/relation';
import { elementKey } from '../../../domain/ids';
import { ShapeQuestion } from '../../../domain/plan/formShape';
import { defineRule } from '../checkRule';
import { isAbove } from '../excess';
import { LOOK_AGAIN } from './reasons';

interface Limits {
  readonly least: number;
  readonly most: number;
  readonly advice: Phrase;
}

const RATIOS = new ShapeQuestion((form, relations: readonly Relation[]) =>
  relationsOf(relations, 'ratioWithin').flatMap(({ numerator, denominator, least, most, advice = LOOK_AGAIN }) =>
    form.shared([numerator, denominator]).map((part) => {
      const limits: Limits = { least, most, advice };
      return { top: elementKey(numerator, part), bottom: elementKey(denominator, part), limits };
    }),
  ),
);

/** V26: how many there are for each one of another, where it lies outside what is usual: persons to a household. */
export const ratioWithin = defineRule({
  id: 'V26',
  title: { vi: 'Mức bình quân khác thường', en: 'Unusual average' },
  variants: {
    '': {
      severity: 'warning',
      vi: '{name} là {value} trên {over} ({other}), bình quân {ratio}, ngoài khoảng thường gặp từ {least} đến {most}. {advice}',
      en: '{name}: {value} to {over} ({other}) makes {ratio} each, outside the usual {least} to {most}. {advice}',
    },
  },
  check: (form) =>
    form.related(RATIOS).flatMap(({ top, bottom, limits }) => {
      const [value, over] = [form.exact(top), form.exact(bottom)];
      if (value === undefined || over === undefined || over === 0) return [];
      if (!isAbove(limits.least * over, value) && !isAbove(value, limits.most * over)) return [];
      const params = { value, over, ratio: shown(value / over, limits), other: { nameOf: bottom }, ...limits };
      return [{ variant: '', element: top, params } as const];
    }),
});

/** Two decimals, unless they would show the ratio within its limits. */
function shown(ratio: number, { least, most }: Limits): number {
  const rounded = Math.round(ratio * 100) / 100;
  return rounded < least || rounded > most ? rounded : ratio;
}
