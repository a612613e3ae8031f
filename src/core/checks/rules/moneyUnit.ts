import type { PartRole } from '../../../domain/catalogue/roles';
import { usualSize, type ReporterSize } from '../../../domain/catalogue/typical';
import type { RuleVariants } from '../../../domain/findingRule';
import type { ElementKey, IndicatorCode } from '../../../domain/ids';
import type { ElementSpec } from '../../../domain/plan/elements';
import { ShapeQuestion } from '../../../domain/plan/formShape';
import type { Sentence } from '../../../domain/texts/sentence';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';
import { comparableLastYear } from '../lastYear';
import { funding, IN_ANOTHER_UNIT, WHOLE_DONG } from './funding';

const variants = {
  otherUnit: {
    severity: 'warning',
    vi: 'Xem lại: {name} là {value} triệu đồng, {far}; có thể đã nhập theo {unit}. Nếu đúng vậy, nhập {million} (đơn vị tính là triệu đồng).',
    en: 'Worth a look: {name}: {value} million VND, {far}; it may have been typed in {unit}. If so, enter {million} (the unit is million VND).',
  },
  otherUnits: {
    severity: 'warning',
    vi: 'Xem lại: {name} là {value} triệu đồng, {far}; có thể đã nhập theo {unit}. Nếu đúng vậy, nhập {million} (đơn vị tính là triệu đồng); {more} số tiền khác của biểu cũng vậy.',
    en: 'Worth a look: {name}: {value} million VND, {far}; it may have been typed in {unit}. If so, enter {million} (the unit is million VND); the same holds for {more:more amount|more amounts} of this form.',
  },
} as const satisfies RuleVariants;

/**
 * A thousand apart, with room on both sides: between what was planned, granted and carried out of one line, or this
 * year and last.
 */
const THOUSAND = { least: IN_ANOTHER_UNIT, most: 2000 };
/** Beyond this the unit was đồng and not thousand đồng. */
const MILLION_LIKE = 50_000;
/** So many times the most that is usual, or the largest of the other lines (at least two). */
const BEYOND = { times: 100, lines: 2 };
/** 50.000 đồng: nobody reports less, so it was typed in thousand million. */
const SMALLEST = 0.05;

const UNITS = {
  thousand: { say: { vi: 'nghìn đồng', en: 'thousand đồng' }, million: 1 / 1000 },
  dong: { say: { vi: 'đồng', en: 'đồng' }, million: 1 / 1_000_000 },
  billion: { say: { vi: 'tỷ đồng', en: 'thousand million đồng' }, million: 1000 },
} as const satisfies Record<string, { readonly say: Sentence; readonly million: number }>;

const FAR = {
  above: {
    columns: { vi: 'quá lớn so với các cột khác của dòng', en: 'far above the other columns of the line' },
    lastYear: { vi: 'quá lớn so với năm trước', en: 'far above last year' },
    usual: { vi: 'quá lớn so với mức thường gặp', en: 'far above what is usual' },
    lines: { vi: 'quá lớn so với các dòng kinh phí khác', en: 'far above the other lines of funding' },
  },
  below: {
    columns: { vi: 'quá nhỏ so với các cột khác của dòng', en: 'far below the other columns of the line' },
    lastYear: { vi: 'quá nhỏ so với năm trước', en: 'far below last year' },
    itself: { vi: 'quá nhỏ để là một khoản kinh phí', en: 'too little to be an amount of funding' },
  },
} as const satisfies Record<string, Readonly<Record<string, Sentence>>>;

/** An amount that was typed in another unit, by what it is seen. */
interface Mistyped {
  readonly key: ElementKey;
  readonly value: number;
  readonly unit: keyof typeof UNITS;
  readonly far: Sentence;
}

/**
 * V18 of the unit: an amount a thousand times too large or too small beside the other columns, the other lines, last
 * year, or what is usual. One finding a unit. From a million up `funding` says it.
 */
export const moneyUnit = defineRule({
  id: 'V18',
  title: funding.title,
  variants,
  check: (form) => {
    const amounts = amountsOf(form);
    if (amounts.length === 0) return [];
    const large = amounts.flatMap((amount) => tooLarge(form, amount, amounts));
    const lines = new Set(large.map(({ amount }) => amount.code));
    const others = amounts.filter(({ code, inWords }) => !inWords && !lines.has(code));
    const small = others.flatMap((amount) => tooSmall(form, amount, amounts));
    const found = [...large.map(({ mistyped }) => mistyped), ...small];
    return (['thousand', 'dong', 'billion'] as const).flatMap((unit) =>
      oneOf(found.filter((one) => one.unit === unit)),
    );
  },
});

function oneOf([first, ...others]: readonly Mistyped[]): readonly FaultOf<typeof variants>[] {
  if (!first) return [];
  const { key, value, far } = first;
  const { say, million } = UNITS[first.unit];
  const params = { value, far, unit: say, million: rounded(value * million) };
  const more = others.length;
  return [
    more === 0
      ? { variant: 'otherUnit', element: key, params }
      : { variant: 'otherUnits', element: key, params: { ...params, more } },
  ];
}

/** A typed cell of money; `column` tells planned, granted and carried out apart. */
interface MoneyCell {
  readonly key: ElementKey;
  readonly code: IndicatorCode;
  readonly column: PartRole | undefined;
  readonly spec: ElementSpec;
}

/** The same with what is above 0 in it. */
interface Amount extends MoneyCell {
  readonly value: number;
  /** Words beside the figure say its unit ("1,5 tỷ"). */
  readonly inWords: boolean;
}

/** What others gave is part of a line and adds up to it by a rule of its own. */
const MONEY_CELLS = new ShapeQuestion((form): readonly MoneyCell[] =>
  form.specs.flatMap((spec) => {
    const { key, type, part, dimension, computed, indicator } = spec;
    if (type !== 'money' || computed || (part !== undefined && dimension?.role !== 'money')) return [];
    const column = dimension?.parts.find(({ id }) => id === part)?.role;
    return [{ key, code: indicator.code, column, spec }];
  }),
);

function amountsOf(form: CheckedForm): readonly Amount[] {
  return form.shape.answer(MONEY_CELLS).flatMap((cell) => {
    const value = form.exact(cell.key);
    const inWords = /\p{L}/u.test(form.submission.values.get(cell.key)?.typed ?? '');
    return value === undefined || value <= 0 ? [] : [{ ...cell, value, inWords }];
  });
}

function tooLarge(
  form: CheckedForm,
  amount: Amount,
  amounts: readonly Amount[],
): readonly { readonly amount: Amount; readonly mistyped: Mistyped }[] {
  const { key, value } = amount;
  if (value >= WHOLE_DONG || amount.inWords) return [];
  for (const [how, beside, times] of sizesBeside(form, amount, amounts)) {
    if (beside === undefined || value < times * beside) continue;
    const unit = value >= MILLION_LIKE * beside ? 'dong' : 'thousand';
    return [{ amount, mistyped: { key, value, unit, far: FAR.above[how] } }];
  }
  return [];
}

/** What an amount is held against, with how many times as much is too large. */
function sizesBeside(
  form: CheckedForm,
  amount: Amount,
  amounts: readonly Amount[],
): readonly (readonly [how: keyof typeof FAR.above, beside: number | undefined, times: number])[] {
  const usual = mostUsual(form, amount);
  return [
    ['columns', largest(columnsBeside(amount, amounts)), THOUSAND.least],
    ['lastYear', lastYears(form, amount), THOUSAND.least],
    ['usual', usual, BEYOND.times],
    ['lines', usual === undefined ? largest(linesBeside(amount, amounts), BEYOND.lines) : undefined, BEYOND.times],
  ];
}

function tooSmall(form: CheckedForm, amount: Amount, amounts: readonly Amount[]): readonly Mistyped[] {
  const { key, value } = amount;
  const columns = columnsBeside(amount, amounts);
  const how =
    value < SMALLEST
      ? 'itself'
      : columns.length > 0 && columns.every((beside) => isThousandth(value, beside))
        ? 'columns'
        : isThousandth(value, lastYears(form, amount) ?? 0)
          ? 'lastYear'
          : undefined;
  return how === undefined ? [] : [{ key, value, unit: 'billion', far: FAR.below[how] }];
}

function isThousandth(value: number, beside: number): boolean {
  return beside >= THOUSAND.least * value && beside <= THOUSAND.most * value;
}

function columnsBeside({ key, code }: Amount, amounts: readonly Amount[]): readonly number[] {
  return amounts.filter((other) => other.code === code && other.key !== key).map(({ value }) => value);
}

function linesBeside({ code, column }: Amount, amounts: readonly Amount[]): readonly number[] {
  return amounts.filter((other) => other.code !== code && other.column === column).map(({ value }) => value);
}

function largest(values: readonly number[], needed = 1): number | undefined {
  return values.length < needed ? undefined : Math.max(...values);
}

function lastYears(form: CheckedForm, { key }: Amount): number | undefined {
  const last = comparableLastYear(form)?.exact(key);
  return last !== undefined && last > 0 ? last : undefined;
}

/** The most such an amount usually is; undefined where the catalogue does not say so, or says that there is none. */
function mostUsual(form: CheckedForm, { spec }: Amount): number | undefined {
  const { typical } = spec.indicator;
  const size = sizeOf(form);
  const [, most] = (typical && size && usualSize(typical, size, spec.part)) ?? [0, 0];
  return most > 0 ? most : undefined;
}

function sizeOf({ context: { unit, programme } }: CheckedForm): ReporterSize | undefined {
  if (!unit) return undefined;
  if (unit.level === 'commune') return 'commune';
  return programme.unit.level === 'province' ? 'province' : 'district';
}

/** Without the dust of dividing. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
