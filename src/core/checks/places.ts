import type { IndicatorCode } from '../../domain/ids';
import type { FormShape } from '../../domain/plan/formShape';

/** Of two indicators the place parts they share when both are split by place, else the totals (undefined). */
export function comparableParts(
  form: FormShape,
  first: IndicatorCode,
  second: IndicatorCode,
): readonly (string | undefined)[] {
  const split = [first, second].every((code) => form.parts(code).some((part) => part.dimension?.role === 'place'));
  return form.shared([first, second]).filter((part) => (part !== undefined) === split);
}
