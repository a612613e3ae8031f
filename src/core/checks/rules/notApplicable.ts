import { neverAdds } from '../../../domain/catalogue/adding';
import { ordersOf } from '../../../domain/catalogue/orders';
import type { Relation } from '../../../domain/catalogue/relation';
import { indicatorOf, type ElementKey, type IndicatorCode } from '../../../domain/ids';
import type { ElementSpec } from '../../../domain/plan/elements';
import type { RuleVariants } from '../../../domain/findingRule';
import { ShapeQuestion, type FormShape } from '../../../domain/plan/formShape';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';
import { saysOnlyNotApplicable } from './allZero';
import { boundsOf, isHeldByParts } from '../excess';

const variants = {
  oneSide: {
    severity: 'error',
    vi: '{name} ghi x (không áp dụng), nhưng {other} là {value}. Hai số này đi với nhau: ghi số thay cho x, hoặc sửa {other}.',
    en: '{name}: x (not applicable), while {other} is {value}. The two belong together: enter a figure instead of x, or correct {other}.',
  },
  always: {
    severity: 'error',
    vi: '{name} ghi x (không áp dụng), nhưng số này đơn vị nào cũng có. Nhập số; nhập 0 nếu không có.',
    en: '{name}: x (not applicable), but every unit has this figure. Enter the figure; write 0 if there is none.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

/** A figure that means nothing where `against` is "x". */
interface Side {
  readonly figure: ElementKey;
  readonly against: ElementKey;
}

/**
 * V28: "x" where a figure must stand. Above 0 on one side of a rate with "x" on the other, or a part, or a group, of a whole that is "x". "x" beside 0 or "x" is no fault (docs/rules-of-meaning.md#rates-are-computed). Said once for an indicator that is "x", whatever stands against it.
 */
export const notApplicable = defineRule({
  id: 'V28',
  title: { vi: 'Ghi x không đúng chỗ', en: 'x out of place' },
  variants,
  check: (form) => {
    const against = byIndicator(form.related(SIDES).filter((side) => isFault(form, side)));
    return [
      ...[...against.values()].map((sides) => oneSide(form, sides)),
      ...(saysOnlyNotApplicable(form) ? [] : form.shape.answer(ALWAYS)).flatMap((spec) => always(form, spec, against)),
    ];
  },
});

const SIDES = new ShapeQuestion((form, relations: readonly Relation[]): readonly Side[] => {
  const parts = boundsOf(
    form,
    ordersOf(relations).filter(({ by }) => by === 'partOf'),
  );
  return [
    ...rateSides(form),
    ...partsOfTotals(form),
    ...parts.flatMap(({ lower, uppers }) => uppers.map((upper) => ({ figure: lower, against: upper }))),
  ];
});

/** A group or a part of a total that is typed. */
function partsOfTotals(form: FormShape): readonly Side[] {
  return form.specs.flatMap(({ key, total, type, indicator }) => {
    const of = total === undefined ? undefined : form.spec(total);
    if (!of || of.computed || (type !== 'count' && type !== 'money') || neverAdds(indicator)) return [];
    return [{ figure: key, against: of.key }];
  });
}

function rateSides(form: FormShape): readonly Side[] {
  return form.specs.flatMap(({ computed }) => {
    if (computed?.rule !== 'ratio') return [];
    const { numerator, denominator } = computed;
    return [
      { figure: numerator, against: denominator },
      { figure: denominator, against: numerator },
    ];
  });
}

function isFault(form: CheckedForm, { figure, against }: Side): boolean {
  if (form.state(against) !== 'notApplicable' || isHeldByParts(form, figure, against)) return false;
  return (form.atLeast(figure) ?? 0) > 0;
}

function byIndicator(sides: readonly Side[]): ReadonlyMap<IndicatorCode, readonly Side[]> {
  const groups = new Map<IndicatorCode, Side[]>();
  for (const side of sides) {
    const of = indicatorOf(side.against);
    groups.set(of, [...(groups.get(of) ?? []), side]);
  }
  return groups;
}

function oneSide(form: CheckedForm, sides: readonly Side[]): Found {
  const [first] = sides;
  if (!first) throw new Error('a group of sides has a first');
  return {
    variant: 'oneSide',
    element: first.against,
    params: { other: { nameOf: first.figure }, value: form.atLeast(first.figure) ?? 0 },
    concerns: sides.flatMap(({ figure, against }) => [figure, against]),
  };
}

const ALWAYS = new ShapeQuestion((form) =>
  form.specs.filter(({ part, indicator }) => part === undefined && indicator.always === true),
);

/** What every unit has (its own office, its staff, its children) may be none, but never "not applicable". */
function always(
  form: CheckedForm,
  { key, indicator }: ElementSpec,
  said: ReadonlyMap<IndicatorCode, unknown>,
): readonly Found[] {
  if (form.state(key) !== 'notApplicable' || said.has(indicator.code)) return [];
  return [{ variant: 'always', element: key }];
}
