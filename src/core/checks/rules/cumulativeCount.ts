import { relationsOf } from '../../../domain/catalogue/orders';
import type { Phrase, Relation, RelationOf } from '../../../domain/catalogue/relation';
import { elementKey, type ElementKey } from '../../../domain/ids';
import { ShapeQuestion } from '../../../domain/plan/formShape';
import type { RuleVariants } from '../../../domain/findingRule';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';
import { comparableLastYear } from '../lastYear';
import { measureOf } from './reasons';

const variants = {
  fell: {
    severity: 'error',
    vi: '{name} giảm từ {last} năm trước xuống {value}. Số lũy kế chỉ giảm khi {leave}; sửa lại số, hoặc ghi giải trình.',
    en: '{name}: down from {last} last year to {value}. A cumulative count falls only when {leave}; correct it or give an explanation.',
  },
  fellNoted: {
    severity: 'warning',
    vi: '{name} giảm từ {last} năm trước xuống {value}; biểu có ghi chú về {leavers}. Kiểm tra xem ghi chú có nêu đủ {difference} {measure}.',
    en: '{name}: down from {last} last year to {value}; the form has a note on {leavers}. Check that the note accounts for all {difference}.',
  },
  rose: {
    severity: 'error',
    vi: '{name} tăng {difference} (từ {last} lên {value}), nhiều hơn {other} ({added}). Sửa lại số, hoặc giải trình {joined}.',
    en: '{name}: up by {difference} (from {last} to {value}), more than {other} ({added}). Correct the figures or explain {joined}.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

/** Where a unit writes what else there is to say. */
const NOTES = ['difficulties', 'proposals'] as const;

type Words = NonNullable<RelationOf<'cumulative'>['words']>;

const PLAIN: Words = {
  inNotes: [],
  leave: { vi: 'có đối tượng thôi không còn được tính', en: 'some are no longer counted' },
  leavers: { vi: 'đối tượng không còn được tính', en: 'those no longer counted' },
  joined: { vi: 'phần tăng thêm', en: 'the difference' },
};

interface Count {
  readonly element: ElementKey;
  readonly added: ElementKey;
  readonly words: Words;
  readonly measure: Phrase;
}

const COUNTS = new ShapeQuestion((form, relations: readonly Relation[]): readonly Count[] =>
  relationsOf(relations, 'cumulative').flatMap(({ cumulative, added, words = PLAIN }) =>
    form.shared([cumulative]).map((part) => ({
      element: elementKey(cumulative, part),
      added: elementKey(added, part),
      words,
      measure: measureOf(form, cumulative),
    })),
  ),
);

/**
 * V11: a cumulative count does not fall unless people left, and grows by no more than those counted for the first
 * time. Where a new phase of the plan begins the count may start anew, so nothing is said.
 */
export const cumulativeCount = defineRule({
  id: 'V11',
  title: { vi: 'Số lũy kế', en: 'Cumulative counts' },
  variants,
  explainable: ['fell', 'rose'],
  check: (form) => {
    const before = comparableLastYear(form);
    if (!before || !inSamePhase(form)) return [];
    return form.related(COUNTS).flatMap((count) => compare(form, before, count));
  },
});

function compare(form: CheckedForm, before: CheckedForm, count: Count): readonly Found[] {
  const { element, words, measure } = count;
  const [value, last, added] = [form.exact(element), before.exact(element), form.exact(count.added)];
  if (value === undefined || last === undefined) return [];
  if (value < last) {
    const params = { value, last, difference: last - value, leave: words.leave, leavers: words.leavers, measure };
    return [{ variant: hasLeaverNote(form, words) ? 'fellNoted' : 'fell', element, params }];
  }
  if (added === undefined || value - last <= added) return [];
  const other = { nameOf: count.added };
  const params = { value, last, added, difference: value - last, other, joined: words.joined };
  return [{ variant: 'rose', element, params }];
}

function hasLeaverNote(form: CheckedForm, { inNotes }: Words): boolean {
  return NOTES.some((role) => {
    const key = form.withRole(role);
    const note = (key && form.text(key))?.normalize('NFC').toLocaleLowerCase('vi') ?? '';
    return inNotes.some((word) => note.includes(word));
  });
}

function inSamePhase(form: CheckedForm): boolean {
  const { year } = form.submission;
  return !form.context.programme.phases.some((phase) => phase.from === year);
}
