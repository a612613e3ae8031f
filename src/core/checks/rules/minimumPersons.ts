import { elementKey } from '../../../domain/ids';
import type { RuleVariants } from '../../../domain/findingRule';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';
import { comparableParts } from '../places';

const variants = {
  none: {
    severity: 'error',
    vi: '{name} bằng 0 trong khi {other} là {units}. Đơn vị đã bố trí có ít nhất một người; sửa lại số.',
    en: '{name}: 0, but {other}: {units}. A staffed unit has at least one person; correct the figure.',
  },
  twoOrMore: {
    severity: 'error',
    vi: '{name} ({value}) quá ít: {units} đơn vị đã bố trí, trong đó {pairs} đơn vị có từ 02 người trở lên, cần ít nhất {least} người. Kiểm tra lại ba số này.',
    en: '{name}: {value} is too low: {units} staffed units, {pairs} of them with two or more persons, need at least {least} persons. Check these three figures.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

/** V09: with staffed units the smallest has one person or more (A07 ≥ 1), and B01 ≥ A02 + A05. */
export const minimumPersons = defineRule({
  id: 'V09',
  title: { vi: 'Số người ít nhất mỗi đơn vị', en: 'Minimum persons per unit' },
  variants,
  check: (form) => [...noPerson(form), ...tooFewForPairs(form)],
});

function noPerson(form: CheckedForm): readonly Found[] {
  const units = form.atLeast('A02') ?? 0;
  if (form.exact('A07') !== 0 || units === 0) return [];
  return [{ variant: 'none', element: 'A07', params: { units, other: { nameOf: 'A02' } } }];
}

function tooFewForPairs(form: CheckedForm): readonly Found[] {
  return comparableParts(form.shape, 'A05', 'B01').flatMap((part) => {
    const [units, pairs] = [form.atLeast(elementKey('A02', part)), form.atLeast(elementKey('A05', part))];
    const workers = form.exact(elementKey('B01', part));
    if (units === undefined || pairs === undefined || workers === undefined) return [];
    // Below A02 it is V08's finding, and A05 above A02 is V04's.
    if (pairs === 0 || pairs > units || workers < units || workers >= units + pairs) return [];
    const params = { value: workers, least: units + pairs, units, pairs };
    return [{ variant: 'twoOrMore', element: elementKey('B01', part), params } as const];
  });
}
