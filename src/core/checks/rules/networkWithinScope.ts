import { elementKey } from '../../../domain/ids';
import type { ElementKey } from '../../../domain/catalogue/indicator';
import type { CheckedForm } from '../checkedForm';
import { defineRule } from '../checkRule';

/**
 * V15: more facilities in the network (D01) than units in scope (A01) of the same place. Where the plan counts only
 * public ones ("trường học công lập") in one of the two lines they count different things.
 */
export const networkWithinScope = defineRule({
  id: 'V15',
  title: { vi: 'Cơ sở trong quy hoạch và đơn vị thuộc diện', en: 'Network and units in scope' },
  variants: {
    '': {
      severity: 'warning',
      vi: '{name} ({value}) lớn hơn {other} ({limit}). Kiểm tra lại hai số, hoặc ghi giải trình.',
      en: '{name}: {value}, above {other} ({limit}). Check the two figures or give an explanation.',
    },
  },
  check: (form) =>
    form.shared(['D01', 'A01']).flatMap((part) => {
      const [network, scope] = [elementKey('D01', part), elementKey('A01', part)];
      const [value, limit] = [form.atLeast(network), form.exact(scope)];
      if (part === undefined || isPublicOnly(form, network) !== isPublicOnly(form, scope)) return [];
      if (value === undefined || limit === undefined || value <= limit) return [];
      return [{ variant: '', element: network, params: { value, limit, other: { nameOf: scope } } } as const];
    }),
});

function isPublicOnly(form: CheckedForm, key: ElementKey): boolean {
  return form.spec(key)?.vi.includes('công lập') ?? false;
}
