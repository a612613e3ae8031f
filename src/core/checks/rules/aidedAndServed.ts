import type { CheckedForm } from '../checkedForm';
import { defineRule, type Fault } from '../checkRule';

/** V05: of E01 children, E02 aided and E03 served, at least E02 + E03 − E01 must be both. */
export const aidedAndServed = defineRule<''>({
  id: 'V05',
  variants: { '': 'error' },
  check: (form) => form.shared(['E01', 'E02', 'E03', 'E04']).flatMap((suffix) => tooFewBoth(form, suffix)),
});

function tooFewBoth(form: CheckedForm, suffix: string): readonly Fault<''>[] {
  const [scope, both] = [form.exact(`E01${suffix}`), form.exact(`E04${suffix}`)];
  const [aided, served] = [form.atLeast(`E02${suffix}`), form.atLeast(`E03${suffix}`)];
  if (scope === undefined || both === undefined || aided === undefined || served === undefined) return [];
  // A subset above the whole is V04's finding; the sum would only repeat it.
  if (aided > scope || served > scope || both >= aided + served - scope) return [];
  const least = aided + served - scope;
  const params = { value: both, least, scopeValue: scope, aidedValue: aided, servedValue: served };
  const names = { scope: `E01${suffix}`, aided: `E02${suffix}`, served: `E03${suffix}` };
  return [{ variant: '', element: `E04${suffix}`, params, names }];
}
