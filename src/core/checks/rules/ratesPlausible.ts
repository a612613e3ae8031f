import { ShapeQuestion } from '../../../domain/plan/formShape';
import { PER_CENT } from '../../../domain/exact/rate';
import type { ElementKey } from '../../../domain/ids';
import type { RuleVariants } from '../../../domain/findingRule';
import type { ElementSpec } from '../../../domain/plan/elements';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';

const variants = {
  allFull: {
    severity: 'warning',
    vi: 'Cả {count} tỷ lệ của biểu đều là 100 %. Kiểm tra lại số thuộc diện (mẫu số), hoặc ghi giải trình.',
    en: 'Every rate of the form ({count}) is 100 %. Check the denominators or give an explanation.',
  },
  zeroDenominator: {
    severity: 'warning',
    vi: '{name} không tính được vì {over} bằng 0; kết quả là “không áp dụng”. Kiểm tra lại; để trống nếu chưa có số liệu.',
    en: '{name}: not computed, because the denominator is 0 ({over}); the result is “not applicable”. Check it; leave the cell blank if there is no figure yet.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

/** With a single rate 100 % says nothing yet, nor with all of a few: one of one, three of three. */
const FOR_DOUBT = { rates: 2, over: 5 };

const TOTAL_RATES = new ShapeQuestion((form) => form.specs.filter(isTotalRate));

/**
 * V22: every rate of the form is 100 %; a rate stands over 0 and what it counts was not given. Nothing of nothing (0, or
 * x, of 0) is a whole answer: small units have nobody to serve in many a line.
 */
export const ratesPlausible = defineRule({
  id: 'V22',
  title: { vi: 'Tỷ lệ 100 % và mẫu số bằng 0', en: 'Rates of 100 % and zero denominators' },
  variants,
  check: (form) => {
    const lines = form.shape.answer(TOTAL_RATES);
    const rates = lines.flatMap((spec) => rateOf(form, spec) ?? []);
    return [
      ...allFull(rates.filter(({ per }) => per === PER_CENT)),
      ...rates.filter((rate) => isOpen(rate, form)).flatMap(zeroDenominator),
    ];
  },
});

interface Rate {
  readonly key: ElementKey;
  readonly of: ElementKey;
  readonly over: ElementKey;
  readonly numerator: number | undefined;
  readonly denominator: number;
  readonly per: number;
}

function isTotalRate({ part, computed }: ElementSpec): boolean {
  return part === undefined && computed?.rule === 'ratio';
}

function rateOf(form: CheckedForm, { key, computed }: ElementSpec): Rate | undefined {
  if (computed?.rule !== 'ratio') return undefined;
  const denominator = form.exact(computed.denominator);
  if (denominator === undefined) return undefined;
  const { numerator: of, denominator: over, per } = computed;
  return { key, of, over, numerator: form.exact(of), denominator, per };
}

function allFull(rates: readonly Rate[]): readonly Found[] {
  const known = rates.filter((rate) => rate.numerator !== undefined && rate.denominator > 0);
  const [first] = known;
  if (!first || known.filter(({ denominator }) => denominator >= FOR_DOUBT.over).length < FOR_DOUBT.rates) return [];
  if (known.some((rate) => rate.numerator !== rate.denominator)) return [];
  return [{ variant: 'allFull', element: first.key, params: { count: known.length } }];
}

/** What stands over 0 was not given, or is something; with something above the line of a share V04 speaks already. */
function isOpen({ of, numerator = 0, per }: Rate, form: CheckedForm): boolean {
  return form.state(of) === 'blank' || (per !== PER_CENT && numerator > 0);
}

function zeroDenominator(rate: Rate): readonly Found[] {
  if (rate.denominator !== 0) return [];
  return [{ variant: 'zeroDenominator', element: rate.key, params: { over: { nameOf: rate.over } } }];
}
