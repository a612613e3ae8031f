import type { CheckedForm } from '../checkedForm';
import { defineRule, type Fault } from '../checkRule';
import { comparableSuffixes } from '../places';

type Variant = 'tooFew' | 'staffWithoutUnits';

/**
 * V08: a staffed unit has at least one worker (B01 ≥ A02); workers without a staffed unit ask for a note. Where
 * both lines are split by place only equal places are compared: the plans count staff at more places than units.
 */
export const staffForUnits = defineRule<Variant>({
  id: 'V08',
  variants: { tooFew: 'error', staffWithoutUnits: 'warning' },
  check: (form) => comparableSuffixes(form, 'A02', 'B01').flatMap((suffix) => compare(form, suffix)),
});

function compare(form: CheckedForm, suffix: string): readonly Fault<Variant>[] {
  const [units, staff] = [`A02${suffix}`, `B01${suffix}`];
  const [staffed, workers] = [form.atLeast(units), form.exact(staff)];
  if (staffed !== undefined && workers !== undefined && workers < staffed) {
    return [{ variant: 'tooFew', element: staff, params: { value: workers, units: staffed }, names: { other: units } }];
  }
  const atWork = form.atLeast(staff) ?? 0;
  if (form.exact(units) !== 0 || atWork === 0) return [];
  return [{ variant: 'staffWithoutUnits', element: staff, params: { value: atWork }, names: { other: units } }];
}
