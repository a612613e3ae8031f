import type { CheckedForm } from './checkedForm';
import type { FormShape } from './formShape';

/** The places both indicators are split by, else the totals when neither or only one is split by place. */
export function comparableSuffixes(form: CheckedForm, first: string, second: string): readonly string[] {
  return form.shape.once(`comparable ${first} ${second}`, () => suffixesOf(form.shape, first, second));
}

function suffixesOf(form: FormShape, first: string, second: string): readonly string[] {
  const shared = form.shared([first, second]);
  const places = shared.filter((suffix) => suffix !== '');
  const split = (code: string): boolean => form.parts(code).some((part) => part.dimension?.id === 'LH');
  if (split(first) && split(second)) return places;
  return shared.includes('') ? [''] : [];
}
