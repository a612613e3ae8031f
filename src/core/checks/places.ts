import type { CheckedForm } from './checkedForm';
import { ShapeQuestion } from '../../domain/plan/formShape';

/** The places both indicators are split by, else the totals when neither or only one is split by place. */
export function comparableSuffixes(form: CheckedForm, first: string, second: string): readonly string[] {
  return form.shape.answer(COMPARABLE, `${first} ${second}`);
}

const COMPARABLE = new ShapeQuestion((form, codes) => {
  const [first = '', second = ''] = codes.split(' ');
  const shared = form.shared([first, second]);
  const places = shared.filter((suffix) => suffix !== '');
  const split = (code: string): boolean => form.parts(code).some((part) => part.dimension?.id === 'LH');
  if (split(first) && split(second)) return places;
  return shared.includes('') ? [''] : [];
});
