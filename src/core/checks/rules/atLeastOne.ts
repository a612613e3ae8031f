import { relationsOf } from '../../../domain/catalogue/orders';
import type { Phrase, Relation, RelationOf } from '../../../domain/catalogue/relation';
import { elementKey, type ElementKey } from '../../../domain/ids';
import { ShapeQuestion } from '../../../domain/plan/formShape';
import type { RuleVariants } from '../../../domain/findingRule';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';
import { comparableParts } from '../places';
import { LOOK_AGAIN } from './reasons';

const variants = {
  tooFew: {
    severity: 'error',
    vi: '{name} ({value}) nhỏ hơn {other} ({units}). {because}; kiểm tra lại hai số.',
    en: '{name}: {value}, below {other} ({units}). {because}; check the two figures.',
  },
  staffWithoutUnits: {
    severity: 'warning',
    vi: '{name} là {value} nhưng {other} bằng 0. Kiểm tra lại hai số, hoặc ghi giải trình.',
    en: '{name}: {value}, but {other}: 0. Check the two figures or give an explanation.',
  },
  fewForUnits: {
    severity: 'warning',
    vi: '{name} là {value}, ít so với {other} ({units}): cứ {every} cần có một, tức ít nhất {least}. {advice}',
    en: '{name}: {value}, few for {other} ({units}): one for every {every} makes at least {least}. {advice}',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

const ONE_EACH: Phrase = {
  vi: 'Mỗi đối tượng được tính có ít nhất một',
  en: 'Each one counted has at least one',
};

interface Compared {
  readonly members: ElementKey;
  readonly units: ElementKey;
}

/** Where both lines are split by place only equal places are compared: plans count staff at more places than units. */
const EACH = new ShapeQuestion((form, relations: readonly Relation[]) =>
  relationsOf(relations, 'atLeastOneEach').flatMap(({ units, members, because = ONE_EACH }) =>
    comparableParts(form, units, members).map((part) => ({ ...keysOf({ units, members }, part), because })),
  ),
);

const PER = new ShapeQuestion((form, relations: readonly Relation[]) =>
  relationsOf(relations, 'atLeastOnePer').flatMap(({ units, members, every, advice = LOOK_AGAIN }) =>
    comparableParts(form, units, members).map((part) => ({ ...keysOf({ units, members }, part), every, advice })),
  ),
);

/** V08: each unit has at least one member, or there is one for every so many; members without a unit ask for a note. */
export const atLeastOne = defineRule({
  id: 'V08',
  title: { vi: 'Số ít nhất ứng với mỗi đơn vị', en: 'At least one for each' },
  variants,
  check: (form) => [
    ...form.related(EACH).flatMap((pair) => oneEach(form, pair)),
    ...form.related(PER).flatMap((pair) => onePer(form, pair)),
  ],
});

function oneEach(form: CheckedForm, compared: Compared & { readonly because: Phrase }): readonly Found[] {
  const { units, members, because } = compared;
  const [counted, enough] = [form.atLeast(units), form.exact(members)];
  if (counted !== undefined && enough !== undefined && enough < counted) {
    const params = { value: enough, units: counted, other: { nameOf: units }, because };
    return [{ variant: 'tooFew', element: members, params }];
  }
  const given = form.atLeast(members) ?? 0;
  if (form.exact(units) !== 0 || given === 0) return [];
  return [{ variant: 'staffWithoutUnits', element: members, params: { value: given, other: { nameOf: units } } }];
}

function onePer(
  form: CheckedForm,
  compared: Compared & Pick<RelationOf<'atLeastOnePer'>, 'every'> & { readonly advice: Phrase },
): readonly Found[] {
  const [units, value] = [form.atLeast(compared.units), form.exact(compared.members)];
  if (units === undefined || value === undefined || value * compared.every >= units) return [];
  const { every, advice } = compared;
  const params = { value, units, every, least: Math.ceil(units / every), other: { nameOf: compared.units }, advice };
  return [{ variant: 'fewForUnits', element: compared.members, params }];
}

function keysOf({ units, members }: Pick<RelationOf<'atLeastOneEach'>, 'units' | 'members'>, part?: string): Compared {
  return { units: elementKey(units, part), members: elementKey(members, part) };
}
