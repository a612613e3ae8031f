import { relationsOf } from '../../../domain/catalogue/orders';
import type { Phrase, Relation } from '../../../domain/catalogue/relation';
import { elementKey, type ElementKey } from '../../../domain/ids';
import { ShapeQuestion } from '../../../domain/plan/formShape';
import type { RuleVariants } from '../../../domain/findingRule';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';
import { comparableParts } from '../places';
import { measureOf } from './reasons';

const variants = {
  none: {
    severity: 'error',
    vi: '{name} bằng 0 trong khi {other} là {units}. {because}; sửa lại số.',
    en: '{name}: 0, but {other}: {units}. {because}; correct the figure.',
  },
  twoOrMore: {
    severity: 'error',
    vi: '{name} ({value}) quá ít: {units} {unitWords}, trong đó {pairs} {unit} có từ 02 {member} trở lên, cần ít nhất {least} {member}. Kiểm tra lại ba số này.',
    en: '{name}: {value} is too low: {units} {unitWords}, {pairs} of them with two or more {member}, need at least {least} {member}. Check these three figures.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

const NONE_EMPTY: Phrase = { vi: 'Nơi ít nhất cũng có từ một trở lên', en: 'Even the smallest has at least one' };

const SMALLEST = new ShapeQuestion((form, relations: readonly Relation[]) =>
  relationsOf(relations, 'smallest')
    .filter(({ smallest, units }) => form.has(smallest) && form.has(units))
    .map(({ because = NONE_EMPTY, ...figures }) => ({ ...figures, because })),
);

interface Pairs {
  readonly members: ElementKey;
  readonly units: ElementKey;
  readonly pairs: ElementKey;
  readonly words: Readonly<Record<'unitWords' | 'unit' | 'member', Phrase>>;
}

const PAIRS = new ShapeQuestion((form, relations: readonly Relation[]): readonly Pairs[] =>
  relationsOf(relations, 'twoOrMore').flatMap(({ members, units, pairs, unitWords }) =>
    comparableParts(form, pairs, members).map((part) => {
      const keys = {
        members: elementKey(members, part),
        units: elementKey(units, part),
        pairs: elementKey(pairs, part),
      };
      const unit = measureOf(form, keys.units);
      return { ...keys, words: { unitWords: unitWords ?? unit, unit, member: measureOf(form, keys.members) } };
    }),
  ),
);

/** V09: with units the smallest has one member or more, and units of two or more have their second one. */
export const minimumPersons = defineRule({
  id: 'V09',
  title: { vi: 'Số người ít nhất mỗi đơn vị', en: 'Minimum persons per unit' },
  variants,
  check: (form) => [
    ...form.related(SMALLEST).flatMap(({ smallest, units: key, because }): readonly Found[] => {
      const units = form.atLeast(key) ?? 0;
      if (form.exact(smallest) !== 0 || units === 0) return [];
      return [{ variant: 'none', element: smallest, params: { units, other: { nameOf: key }, because } }];
    }),
    ...form.related(PAIRS).flatMap((asked) => tooFewForPairs(form, asked)),
  ],
});

function tooFewForPairs(form: CheckedForm, keys: Pairs): readonly Found[] {
  const [units, pairs, value] = [form.atLeast(keys.units), form.atLeast(keys.pairs), form.exact(keys.members)];
  if (units === undefined || pairs === undefined || value === undefined) return [];
  // Fewer than the units is V08's finding, and more pairs than units V04's.
  if (pairs === 0 || pairs > units || value < units || value >= units + pairs) return [];
  const params = { value, least: units + pairs, units, pairs, ...keys.words };
  return [{ variant: 'twoOrMore', element: keys.members, params, concerns: [keys.units, keys.pairs] }];
}
