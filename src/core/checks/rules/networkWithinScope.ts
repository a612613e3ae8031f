import type { ElementKey } from '../../model/indicator';
import type { CheckedForm } from '../checkedForm';
import { defineRule } from '../checkRule';

/**
 * V15: more facilities in the network (D01) than units in scope (A01) of the same place. Where the plan words the
 * two places differently ("trường học công lập" beside "trường học") they count different things.
 */
export const networkWithinScope = defineRule<''>({
  id: 'V15',
  variants: { '': 'warning' },
  check: (form) =>
    form.shared(['D01', 'A01']).flatMap((suffix) => {
      const [network, scope] = [`D01${suffix}`, `A01${suffix}`];
      const [value, limit] = [form.atLeast(network), form.exact(scope)];
      if (suffix === '' || label(form, network) !== label(form, scope)) return [];
      if (value === undefined || limit === undefined || value <= limit) return [];
      return [{ variant: '', element: network, params: { value, limit }, names: { other: scope } } as const];
    }),
});

function label(form: CheckedForm, key: ElementKey): string | undefined {
  const spec = form.spec(key);
  return spec?.vi.slice(spec.indicator.vi.length);
}
