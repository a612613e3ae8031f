import { ShapeQuestion } from '../../../domain/plan/formShape';
import { defineRule } from '../checkRule';

/** Fewer figures than this may all be 0 without anybody wondering. */
const FEWEST = 5;

const FIGURES = new ShapeQuestion((form) =>
  form.specs.filter(({ type, computed }) => !computed && (type === 'count' || type === 'money')),
);

/** V29: every figure given is 0. 0 says "none", so such a report counts; often it was only filled up with it. */
export const allZero = defineRule({
  id: 'V29',
  title: { vi: 'Mọi số liệu bằng 0', en: 'Every figure is 0' },
  variants: {
    '': {
      severity: 'warning',
      vi: 'Toàn bộ {count} số liệu của biểu bằng 0, tức là đơn vị không có gì ở mọi dòng; biểu vẫn được tính. Kiểm tra lại; để trống nếu chưa có số liệu, ghi x nếu không áp dụng.',
      en: 'All {count} figures of the form are 0, which says that there is none of anything; the form counts. Check it; leave cells blank where there is no figure yet, write x where none applies.',
    },
  },
  check: (form) => {
    let count = 0;
    for (const { key } of form.shape.answer(FIGURES)) {
      const figure = form.exact(key);
      if (figure === undefined) continue;
      if (figure !== 0) return [];
      count += 1;
    }
    return count < FEWEST ? [] : [{ variant: '', element: '', params: { count } }];
  },
});
