import { relationsOf } from '../../../domain/catalogue/orders';
import type { Relation, RelationOf } from '../../../domain/catalogue/relation';
import { elementKey, type ElementKey } from '../../../domain/ids';
import { ShapeQuestion, type FormShape } from '../../../domain/plan/formShape';
import type { RuleVariants } from '../../../domain/findingRule';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';
import { countedIn, measureOf } from './reasons';

const variants = {
  '': {
    severity: 'error',
    vi: '{name} ({value}) quá nhỏ: trong {scopeValue} {scope} có {firstValue} {first} và {secondValue} {second}, nên ít nhất {least} {both}. Kiểm tra lại bốn số này.',
    en: '{name}: {value} is too low: of {scopeValue} {scope} {firstValue} {first} and {secondValue} {second}, so at least {least} {both}. Check these four figures.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

type Words = NonNullable<RelationOf<'bothOf'>['words']>;

interface Groups {
  readonly both: ElementKey;
  readonly first: ElementKey;
  readonly second: ElementKey;
  readonly scope: ElementKey;
  readonly words: Words;
}

const GROUPS = new ShapeQuestion((form, relations: readonly Relation[]): readonly Groups[] =>
  relationsOf(relations, 'bothOf').flatMap((relation) => {
    const { both, of, scope, words = namesOf(form, relation) } = relation;
    return form.shared([scope, ...of, both]).map((part) => ({
      both: elementKey(both, part),
      first: elementKey(of[0], part),
      second: elementKey(of[1], part),
      scope: elementKey(scope, part),
      words,
    }));
  }),
);

/** V05: of a scope, so many in one group and so many in another: at least first + second − scope are in both. */
export const bothAtLeast = defineRule({
  id: 'V05',
  title: { vi: 'Số được cả hai hình thức', en: 'Counted in both groups' },
  variants,
  check: (form) => form.related(GROUPS).flatMap((groups) => tooFewBoth(form, groups)),
});

function tooFewBoth(form: CheckedForm, groups: Groups): readonly Found[] {
  const [scope, both] = [form.exact(groups.scope), form.exact(groups.both)];
  const [first, second] = [form.atLeast(groups.first), form.atLeast(groups.second)];
  if (scope === undefined || both === undefined || first === undefined || second === undefined) return [];
  // A subset above the whole is V04's finding; the sum would only repeat it.
  if (first > scope || second > scope || both >= first + second - scope) return [];
  const { words, both: element } = groups;
  const said = { scope: words.scope, first: words.of[0], second: words.of[1], both: words.both };
  const figures = { value: both, least: first + second - scope };
  const params = { ...figures, ...said, scopeValue: scope, firstValue: first, secondValue: second };
  return [{ variant: '', element, params, concerns: [groups.first, groups.second, groups.scope] }];
}

function namesOf(form: FormShape, { both, of, scope }: RelationOf<'bothOf'>): Words {
  const [first, second] = [countedIn(form, of[0]), countedIn(form, of[1])];
  return {
    scope: measureOf(form, scope),
    of: [{ vi: first.vi, en: `are ${first.en}` }, second],
    both: { vi: `${measureOf(form, both).vi} ở cả hai`, en: 'are under both' },
  };
}
