import { elementKey, type ElementKey, type IndicatorCode } from '../../../domain/ids';
import type { RuleVariants } from '../../../domain/findingRule';
import { boundsOf, exceededBounds, isAbove } from '../excess';
import type { CheckedForm } from '../checkedForm';
import { ShapeQuestion, type FormShape } from '../../../domain/plan/formShape';
import { defineRule, type FaultOf } from '../checkRule';

const variants = {
  above: {
    severity: 'error',
    vi: '{name} ({value}) lớn hơn {other} ({limit}). Kiểm tra và sửa một trong hai số.',
    en: '{name}: {value}, above {other} ({limit}). Check the two figures and correct one.',
  },
  aboveSum: {
    severity: 'error',
    vi: '{name} ({value}) lớn hơn {first} cộng {second} ({limit}). Mỗi người chỉ tính một lần; sửa lại số.',
    en: '{name}: {value}, above {first} plus {second} ({limit}). Count each person once and correct the figure.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

/** [part, whole] (docs/checks.md, V04); the numerators and denominators of the form's rates join them. */
const PAIRS: readonly (readonly [IndicatorCode, IndicatorCode])[] = [
  ['A02', 'A01'],
  ['A04', 'A02'],
  ['A05', 'A02'],
  ['C03', 'C01'],
  ['C05', 'C01'],
  ['D02', 'D01'],
  ['E02', 'E01'],
  ['E03', 'E01'],
  ['E04', 'E02'],
  ['E04', 'E03'],
  ['E05', 'E04'],
  ['F02', 'F01'],
  ['F03', 'F01'],
  ['F02', 'F04'],
  ['F03', 'F04'],
  ['F04', 'F01'],
];

/** V04: no numerator is above its denominator, no subset above its whole; F04 is not above F02 + F03. */
export const partWithinWhole = defineRule({
  id: 'V04',
  title: { vi: 'Tử số không vượt mẫu số', en: 'Part within the whole' },
  variants,
  check: (form) => [...exceededBounds(form, form.shape.answer(BOUNDS), 'above'), ...unions(form)],
});

const BOUNDS = new ShapeQuestion((form) => boundsOf(form, [...PAIRS, ...ratioPairs(form)]));

function ratioPairs(form: FormShape): readonly (readonly [ElementKey, ElementKey])[] {
  return form.specs.flatMap((spec) => {
    const { numerator, denominator } = spec.indicator;
    return spec.part !== undefined || numerator === undefined || denominator === undefined
      ? []
      : [[numerator, denominator] as const];
  });
}

function unions(form: CheckedForm): readonly Found[] {
  return form.shared(['F04', 'F02', 'F03']).flatMap((part) => {
    const [value, first, second] = [
      form.atLeast(elementKey('F04', part)),
      form.exact(elementKey('F02', part)),
      form.exact(elementKey('F03', part)),
    ];
    if (value === undefined || first === undefined || second === undefined) return [];
    if (!isAbove(value, first + second)) return [];
    const names = { first: { nameOf: elementKey('F02', part) }, second: { nameOf: elementKey('F03', part) } };
    const params = { value, limit: first + second, ...names };
    return [{ variant: 'aboveSum', element: elementKey('F04', part), params } as const];
  });
}
