import { relationsOf } from '../../../domain/catalogue/orders';
import type { Relation, RelationOf } from '../../../domain/catalogue/relation';
import type { IndicatorCode } from '../../../domain/ids';
import { ShapeQuestion, type FormShape } from '../../../domain/plan/formShape';
import type { RuleVariants } from '../../../domain/findingRule';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';
import { LOOK_AGAIN } from './reasons';

/** Names as in the explanations that filled forms carry: staff, classes and participants were the first of their kind. */
const variants = {
  moreThanStaff: {
    severity: 'warning',
    vi: '{name} ({value}) lớn hơn {other} ({limit}). {advice}',
    en: '{name}: {value}, above {other} ({limit}). {advice}',
  },
  noClass: {
    severity: 'warning',
    vi: '{other} là {value} nhưng {name} bằng 0. {advice}',
    en: '{other}: {value}, but {name}: 0. {advice}',
  },
  noParticipant: {
    severity: 'warning',
    vi: '{other} là {value} nhưng {name} bằng 0. {advice}',
    en: '{other}: {value}, but {name}: 0. {advice}',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

const AT_MOST = new ShapeQuestion((form, relations: readonly Relation[]) =>
  relationsOf(relations, 'plausibleAtMost').filter((relation) => isAlike(form, relation)),
);

const TOGETHER = new ShapeQuestion((form, relations: readonly Relation[]) =>
  relationsOf(relations, 'together').filter(({ first, second }) => form.has(first) && form.has(second)),
);

/** V12: figures that are seldom above others, and figures that come together. Warnings, on totals only. */
export const plausiblePairs = defineRule({
  id: 'V12',
  title: { vi: 'Các số thường đi cùng nhau', en: 'Figures that go together' },
  variants,
  check: (form) => [
    ...form.related(AT_MOST).flatMap((relation) => moreThanUsual(form, relation)),
    ...form.related(TOGETHER).flatMap((relation) => withoutCounterpart(form, relation)),
  ],
});

/** Only where the form splits the two by the same kinds of people do they count the same population. */
function isAlike(form: FormShape, { lower, upper, population = lower, alike }: RelationOf<'plausibleAtMost'>): boolean {
  return alike === undefined || partsIn(form, population, alike) === partsIn(form, upper, alike);
}

function partsIn(form: FormShape, code: IndicatorCode, dimension: string): string {
  const parts = form.parts(code).filter((part) => part.dimension?.id === dimension);
  return parts.map((part) => part.part).join(' ');
}

function moreThanUsual(form: CheckedForm, relation: RelationOf<'plausibleAtMost'>): readonly Found[] {
  const { lower, upper, advice = LOOK_AGAIN } = relation;
  const [value, limit] = [form.atLeast(lower), form.exact(upper)];
  if (value === undefined || limit === undefined || value <= limit) return [];
  return [{ variant: 'moreThanStaff', element: lower, params: { value, limit, other: { nameOf: upper }, advice } }];
}

function withoutCounterpart(form: CheckedForm, relation: RelationOf<'together'>): readonly Found[] {
  const { first, second, secondElsewhere, withoutFirst = LOOK_AGAIN, withoutSecond = LOOK_AGAIN } = relation;
  const [one, other] = [form.exact(first), form.exact(second)];
  if (one === undefined || other === undefined) return [];
  if (one > 0 && other === 0) {
    const kind = form.context.unit?.kind;
    if (kind !== undefined && secondElsewhere?.includes(kind)) return [];
    const params = { value: one, other: { nameOf: first }, advice: withoutSecond };
    return [{ variant: 'noClass', element: second, params }];
  }
  if (other === 0 || one !== 0) return [];
  return [
    {
      variant: 'noParticipant',
      element: first,
      params: { value: other, other: { nameOf: second }, advice: withoutFirst },
    },
  ];
}
