import { elementKey } from '../../../domain/ids';
import type { RuleVariants } from '../../../domain/findingRule';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';
import { comparableParts } from '../places';

const variants = {
  tooFew: {
    severity: 'error',
    vi: '{name} ({value}) nhỏ hơn {other} ({units}). Mỗi đơn vị đã bố trí có ít nhất một người; kiểm tra lại hai số.',
    en: '{name}: {value}, below {other} ({units}). Each staffed unit has at least one person; check the two figures.',
  },
  staffWithoutUnits: {
    severity: 'warning',
    vi: '{name} là {value} nhưng {other} bằng 0. Kiểm tra lại hai số, hoặc ghi giải trình.',
    en: '{name}: {value}, but {other}: 0. Check the two figures or give an explanation.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

/**
 * V08: a staffed unit has at least one worker (B01 ≥ A02); workers without a staffed unit ask for a note. Where
 * both lines are split by place only equal places are compared: the plans count staff at more places than units.
 */
export const staffForUnits = defineRule({
  id: 'V08',
  title: { vi: 'Nhân lực và đơn vị đã bố trí', en: 'Staff and staffed units' },
  variants,
  check: (form) => comparableParts(form.shape, 'A02', 'B01').flatMap((part) => compare(form, part)),
});

function compare(form: CheckedForm, part: string | undefined): readonly Found[] {
  const [units, staff] = [elementKey('A02', part), elementKey('B01', part)];
  const [staffed, workers] = [form.atLeast(units), form.exact(staff)];
  if (staffed !== undefined && workers !== undefined && workers < staffed) {
    return [
      { variant: 'tooFew', element: staff, params: { value: workers, units: staffed, other: { nameOf: units } } },
    ];
  }
  const atWork = form.atLeast(staff) ?? 0;
  if (form.exact(units) !== 0 || atWork === 0) return [];
  return [{ variant: 'staffWithoutUnits', element: staff, params: { value: atWork, other: { nameOf: units } } }];
}
