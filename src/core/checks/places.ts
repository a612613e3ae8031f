import { type IndicatorCode, isIndicatorCode } from '../../domain/ids';
import type { CheckedForm } from './checkedForm';
import { ShapeQuestion } from '../../domain/plan/formShape';

/** Of two indicators the place parts they share when both are split by place, else the totals (undefined). */
export function comparableParts(
  form: CheckedForm,
  first: IndicatorCode,
  second: IndicatorCode,
): readonly (string | undefined)[] {
  return form.shape.answer(COMPARABLE, `${first} ${second}`);
}

const COMPARABLE = new ShapeQuestion((form, codes) => {
  const both = codes.split(' ').filter(isIndicatorCode);
  const split = both.every((code) => form.parts(code).some((part) => part.dimension?.id === 'LH'));
  return form.shared(both).filter((part) => (part !== undefined) === split);
});
