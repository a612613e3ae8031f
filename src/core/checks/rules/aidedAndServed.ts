import { elementKey } from '../../../domain/ids';
import type { RuleVariants } from '../../../domain/findingRule';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';

const variants = {
  '': {
    severity: 'error',
    vi: '{name} ({value}) quá nhỏ: trong {scopeValue} trẻ em thuộc diện có {aidedValue} em được trợ giúp và {servedValue} em được cung cấp dịch vụ, nên ít nhất {least} em được cả hai. Kiểm tra lại bốn số này.',
    en: '{name}: {value} is too low: of {scopeValue} children in scope {aidedValue} were aided and {servedValue} served, so at least {least} were both. Check these four figures.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

/** V05: of E01 children, E02 aided and E03 served, at least E02 + E03 − E01 must be both. */
export const aidedAndServed = defineRule({
  id: 'V05',
  title: { vi: 'Trẻ em được cả hai hình thức', en: 'Children aided and served' },
  variants,
  check: (form) => form.shared(['E01', 'E02', 'E03', 'E04']).flatMap((part) => tooFewBoth(form, part)),
});

function tooFewBoth(form: CheckedForm, part: string | undefined): readonly Found[] {
  const [scope, both] = [form.exact(elementKey('E01', part)), form.exact(elementKey('E04', part))];
  const [aided, served] = [form.atLeast(elementKey('E02', part)), form.atLeast(elementKey('E03', part))];
  if (scope === undefined || both === undefined || aided === undefined || served === undefined) return [];
  // A subset above the whole is V04's finding; the sum would only repeat it.
  if (aided > scope || served > scope || both >= aided + served - scope) return [];
  const least = aided + served - scope;
  const params = { value: both, least, scopeValue: scope, aidedValue: aided, servedValue: served };
  return [{ variant: '', element: elementKey('E04', part), params }];
}
