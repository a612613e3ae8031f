import { ShapeQuestion } from '../../../domain/plan/formShape';
import { blankOverParts } from '../breakdown';
import { defineRule } from '../checkRule';

const REQUIRED = new ShapeQuestion((form) =>
  form.specs.filter((spec) => spec.required && !spec.computed && spec.type !== 'ratio'),
);

/** V20: an element a target needs is blank. Blank is "not reported": nothing is filled in for it. Over filled parts V06 or V07 says more. */
export const requiredGiven = defineRule({
  id: 'V20',
  title: { vi: 'Ô bắt buộc còn trống', en: 'Required cells left blank' },
  variants: {
    '': {
      severity: 'warning',
      vi: '{name} còn trống, tức là chưa báo cáo. Nhập số liệu; ghi 0 nếu không có, ghi x nếu không áp dụng.',
      en: '{name}: blank, which means not reported. Enter the figure; write 0 if there is none, x if it does not apply.',
    },
  },
  check: (form) => {
    const blank = form.shape.answer(REQUIRED).filter((spec) => form.state(spec.key) === 'blank');
    if (blank.length === 0) return [];
    const said = blankOverParts(form);
    return blank.filter(({ key }) => !said.has(key)).map(({ key }) => ({ variant: '', element: key }));
  },
});
