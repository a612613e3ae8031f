import { relationsOf } from '../../../domain/catalogue/orders';
import type { Phrase, Relation } from '../../../domain/catalogue/relation';
import { elementKey, type ElementKey } from '../../../domain/ids';
import { ShapeQuestion } from '../../../domain/plan/formShape';
import type { RuleVariants } from '../../../domain/findingRule';
import { breakdowns, isFullyGiven, isLeftBlank, sumGiven, typedCell, type Breakdown } from '../breakdown';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';
import { isNear } from '../../../domain/exact/noise';
import { isAbove } from '../excess';
import { compareLines, MADE_UP } from './madeUpTotals';

const variants = {
  differs: {
    severity: 'error',
    vi: 'Các dòng chia nhỏ của {total} cộng lại được {sum}, không bằng tổng số {totalValue} (lệch {difference}). Sửa các dòng chia nhỏ hoặc tổng số.',
    en: 'The parts of {total} add up to {sum}, not to the total {totalValue} (difference {difference}). Correct the parts or the total.',
  },
  above: {
    severity: 'error',
    vi: 'Các dòng chia nhỏ đã nhập của {total} cộng lại được {sum}, lớn hơn tổng số {totalValue} (thừa {difference}). Sửa các dòng chia nhỏ hoặc tổng số.',
    en: 'The parts given for {total} add up to {sum}, more than the total {totalValue} (by {difference}). Correct the parts or the total.',
  },
  partial: {
    severity: 'warning',
    vi: 'Các dòng chia nhỏ đã nhập của {total} mới cộng được {sum} trên tổng số {totalValue} (còn {difference}). Nhập nốt các dòng còn trống; ghi 0 nếu không có.',
    en: 'The parts given for {total} add up to only {sum} of the total {totalValue} ({difference} left). Fill in the parts still blank; write 0 where there is none.',
  },
  blankTotal: {
    severity: 'warning',
    vi: '{total} còn trống, trong khi các dòng chia nhỏ đã nhập cộng lại được {sum}. Nhập tổng số; tổng số để trống thì đơn vị chưa được tính.',
    en: '{total}: blank, while the parts given add up to {sum}. Enter the total; a blank total does not count.',
  },
  blankOpen: {
    severity: 'warning',
    vi: '{total} còn trống, trong khi các dòng chia nhỏ đã nhập mới cộng được {sum}. Nhập tổng số và các dòng chia nhỏ còn trống; tổng số để trống thì đơn vị chưa được tính.',
    en: '{total}: blank, while the parts given so far add up to {sum}. Enter the total and the parts still blank; a blank total does not count.',
  },
  incomplete: {
    severity: 'warning',
    vi: '{total} mới cộng được {sum}: còn {count} dòng chia nhỏ để trống. Nhập nốt các dòng còn trống; ghi 0 nếu không có.',
    en: '{total}: only {sum} so far, with {count} of its parts blank. Fill in the parts still blank; write 0 where there is none.',
  },
  staff: {
    severity: 'error',
    vi: '{name} cộng được {sum}, không khớp {total} ({totalValue}, lệch {difference}). {because}; sửa lại các dòng này.',
    en: '{name}: {sum} in all, not the same as {total} ({totalValue}, difference {difference}). {because} and correct these lines.',
  },
  lines: {
    severity: 'error',
    vi: '{name} ({value}) không khớp với {count} số hợp thành, từ “{first}” đến “{last}”: cộng được {sum}, lệch {difference}. Kiểm tra lại các số này.',
    en: '{name}: {value}, not the same as the {count} figures that make it up, “{first}” to “{last}”: {sum} in all, difference {difference}. Check these figures.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

interface SameTotal {
  readonly line: ElementKey;
  readonly total: ElementKey;
  readonly because: Phrase;
}

const ONE_LINE: Phrase = { vi: 'Mỗi đối tượng xếp vào đúng một dòng', en: 'Put each one in exactly one line' };

const SAME = new ShapeQuestion((form, relations: readonly Relation[]) =>
  relationsOf(relations, 'sameTotal').flatMap(({ total, lines, because = ONE_LINE }) =>
    lines.flatMap((line) =>
      form.shared([line, total]).map((part) => ({
        line: elementKey(line, part),
        total: elementKey(total, part),
        because,
      })),
    ),
  ),
);

/**
 * V06: parts of a disjoint breakdown add up to the total. With blank parts, or parts the plan does not name, only a
 * sum above the total is certain; below it the breakdown is merely not complete. A total that is this very sum
 * needs no test.
 */
export const partsMakeTotal = defineRule({
  id: 'V06',
  title: { vi: 'Các phần cộng bằng tổng số', en: 'Parts add up to the total' },
  variants,
  check: (form) => [
    ...breakdowns(form, 'disjoint').flatMap((breakdown) => compare(form, breakdown)),
    ...form.related(SAME).flatMap((pair) => compareLine(form, pair)),
    ...form.related(MADE_UP).flatMap((made) => compareLines(form, made)),
  ],
});

function compare(form: CheckedForm, breakdown: Breakdown): readonly Found[] {
  const [total, sum] = [form.exact(breakdown.total), sumGiven(form, breakdown)];
  if (sum !== undefined && isOwnSum(form, breakdown)) return incomplete(form, breakdown, sum);
  if (sum !== undefined && isLeftBlank(form, breakdown.total)) return [blankTotal(form, breakdown, sum)];
  if (total === undefined || sum === undefined || isNear(sum, total)) return [];
  const complete = breakdown.whole && isFullyGiven(form, breakdown);
  const variant = complete ? 'differs' : isAbove(sum, total) ? 'above' : 'partial';
  const element = firstToLookAt(form, breakdown);
  const params = { sum, totalValue: total, difference: Math.abs(sum - total), total: { nameOf: breakdown.total } };
  return [{ variant, element, params, concerns: breakdown.parts.map(({ key }) => key) }];
}

/** A total is a sum of the rest only where it says so; required parts left blank are V20's. */
function incomplete(form: CheckedForm, { total, parts }: Breakdown, sum: number): readonly Found[] {
  const blank = parts.filter(({ key, required }) => !required && form.state(key) === 'blank');
  if (blank.length === 0) return [];
  return [{ variant: 'incomplete', element: total, params: { sum, count: blank.length, total: { nameOf: total } } }];
}

/** The sum may be written into the cell only where it is the whole total and the cell holds all of it. */
function blankTotal(form: CheckedForm, breakdown: Breakdown, sum: number): Found {
  const { total, whole } = breakdown;
  const [element, isAll] = [typedCell(form, total), form.sumParts(total).length < 2];
  const variant = isAll && whole && isFullyGiven(form, breakdown) ? 'blankTotal' : 'blankOpen';
  return { variant, element, params: { sum, total: { nameOf: total } } };
}

/** Every worker has one post and one qualification, so these lines repeat the total split another way. */
function compareLine(form: CheckedForm, { line, total, because }: SameTotal): readonly Found[] {
  const [sum, totalValue] = [form.exact(line), form.exact(total)];
  if (sum === undefined || totalValue === undefined || isNear(sum, totalValue)) return [];
  if (sum < totalValue && form.isSum(line) && !isSplitWhole(form, line)) return [];
  const params = {
    sum,
    totalValue,
    difference: Math.abs(sum - totalValue),
    total: { nameOf: total },
    because,
  } as const;
  return [{ variant: 'staff', element: line, params }];
}

function isSplitWhole(form: CheckedForm, line: ElementKey): boolean {
  return breakdowns(form, 'disjoint').some((own) => own.total === line && own.whole);
}

function isOwnSum(form: CheckedForm, breakdown: Breakdown): boolean {
  const computed = form.spec(breakdown.total)?.computed;
  return computed?.rule === 'sum' && breakdown.parts.every((part) => computed.of.includes(part.key));
}

/** A total that is a formula cannot be typed: the person has to look at the parts. */
function firstToLookAt(form: CheckedForm, breakdown: Breakdown): ElementKey {
  if (!form.isSum(breakdown.total)) return breakdown.total;
  const given = breakdown.parts.find((part) => form.exact(part.key) !== undefined);
  return given?.key ?? breakdown.total;
}
