import { roleOfForm } from '../../../domain/catalogue/withRole';
import type { ElementKey } from '../../../domain/ids';
import { ShapeQuestion } from '../../../domain/plan/formShape';
import type { RuleVariants } from '../../../domain/findingRule';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';

/** Fewer figures than this may all be 0 without anybody wondering. */
const FEWEST = 5;

const FIGURES = new ShapeQuestion((form) =>
  form.specs.filter(({ type, computed }) => !computed && (type === 'count' || type === 'money')),
);
const ANSWERS = new ShapeQuestion((form) => form.specs.filter(({ type }) => type === 'yesNo'));

const variants = {
  '': {
    severity: 'warning',
    vi: 'Toàn bộ {count} số liệu của biểu bằng 0, tức là đơn vị không có gì ở mọi dòng; biểu vẫn được tính. Kiểm tra lại; để trống nếu chưa có số liệu, ghi x nếu không áp dụng.',
    en: 'Every figure of the form ({count}) is 0, which says that there is none of anything; the form counts. Check it; leave cells blank where there is no figure yet, write x where none applies.',
  },
  zeroOrX: {
    severity: 'warning',
    vi: 'Toàn bộ {count} số liệu đã ghi của biểu là 0 hoặc x, tức là đơn vị không có gì ở mọi dòng; biểu vẫn được tính. Kiểm tra lại; để trống nếu chưa có số liệu.',
    en: 'Every figure given on the form ({count}) is 0 or x, which says that there is none of anything; the form counts. Check it; leave cells blank where there is no figure yet.',
  },
  nothing: {
    severity: 'error',
    vi: 'Biểu không có số liệu dùng được: cả {count} số liệu đã ghi đều là x (không áp dụng). Nhập số của đơn vị; ghi 0 nếu không có.',
    en: 'No figure of the form can be used: every one given ({count}) is x (not applicable). Enter the figures of the unit; write 0 where there is none.',
  },
  empty: {
    severity: 'error',
    vi: 'Biểu chưa có số liệu nào nên nơi nhận không dùng được. Nhập số liệu; ghi 0 nếu không có, ghi x nếu không áp dụng.',
    en: 'The form holds no figure yet, so whoever receives it cannot use it. Enter the figures; write 0 where there is none, x where it does not apply.',
  },
} as const satisfies RuleVariants;

/**
 * V29: every figure given is 0, or none is one. 0 says "none", so such a report counts; often it was only filled up with
 * it. A form of "x" alone, or of nothing at all, has nothing that can be used (docs/rules-of-meaning.md#errors-hold-figures).
 */
export const allZero = defineRule({
  id: 'V29',
  title: { vi: 'Mọi số liệu để trống, bằng 0 hoặc x', en: 'Every figure is blank, 0 or x' },
  variants,
  check: (form) => {
    const said = whatIsSaid(form);
    if (said === undefined) return [];
    if (said.zeros + said.crossed === 0)
      return isUntouched(form) ? [{ variant: 'empty', element: '', concerns: figuresOf(form) }] : [];
    if (said.zeros === 0) return nothing(form, said.crossed);
    const count = said.zeros + said.crossed;
    if (count < FEWEST) return [];
    return [{ variant: said.crossed === 0 ? '' : 'zeroOrX', element: '', params: { count } }];
  },
});

interface Said {
  readonly zeros: number;
  readonly crossed: number;
}

/** How many figures are 0 and how many "x"; undefined where there is any other. */
function whatIsSaid(form: CheckedForm): Said | undefined {
  let [zeros, crossed] = [0, 0];
  for (const { key } of form.shape.answer(FIGURES)) {
    const state = form.state(key);
    if (state === 'notApplicable') crossed += 1;
    else if (state === 'value' && form.exact(key) === 0) zeros += 1;
    else if (state !== 'blank' && state !== 'notAsked') return undefined;
  }
  return { zeros, crossed };
}

function nothing(form: CheckedForm, count: number): readonly FaultOf<typeof variants>[] {
  const { catalogue } = form.context;
  const isAnswered = form.shape.answer(ANSWERS).some(({ key }) => form.state(key) === 'value');
  if (isAnswered && roleOfForm(catalogue, form.submission.form) === 'campaign') return [];
  return [{ variant: 'nothing', element: '', params: { count }, concerns: figuresOf(form) }];
}

function figuresOf(form: CheckedForm): readonly ElementKey[] {
  return form.shape.answer(FIGURES).map(({ key }) => key);
}

/** Nothing was answered either, on a form that asks for more than days and words. */
function isUntouched(form: CheckedForm): boolean {
  const answers = form.shape.answer(ANSWERS);
  if (answers.length + form.shape.answer(FIGURES).length === 0) return false;
  return answers.every(({ key }) => ['blank', 'notAsked'].includes(form.state(key)));
}

/** Whether all that the form says is "x", so that no single one need be named. */
export function saysOnlyNotApplicable(form: CheckedForm): boolean {
  const said = whatIsSaid(form);
  return said !== undefined && said.zeros === 0 && said.crossed > 0;
}
