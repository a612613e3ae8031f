import type { CheckedForm } from '../checkedForm';
import { defineRule, type Fault } from '../checkRule';
import { comparableSuffixes } from '../places';

type Variant = 'none' | 'twoOrMore';

/** V09: with staffed units the smallest has one person or more (A07 ≥ 1), and B01 ≥ A02 + A05. */
export const minimumPersons = defineRule<Variant>({
  id: 'V09',
  variants: { none: 'error', twoOrMore: 'error' },
  check: (form) => [...noPerson(form), ...tooFewForPairs(form)],
});

function noPerson(form: CheckedForm): readonly Fault<Variant>[] {
  const units = form.atLeast('A02') ?? 0;
  if (form.exact('A07') !== 0 || units === 0) return [];
  return [{ variant: 'none', element: 'A07', params: { units }, names: { other: 'A02' } }];
}

function tooFewForPairs(form: CheckedForm): readonly Fault<Variant>[] {
  return comparableSuffixes(form, 'A05', 'B01').flatMap((suffix) => {
    const [units, pairs] = [form.atLeast(`A02${suffix}`), form.atLeast(`A05${suffix}`)];
    const workers = form.exact(`B01${suffix}`);
    if (units === undefined || pairs === undefined || workers === undefined) return [];
    // Below A02 it is V08's finding, and A05 above A02 is V04's.
    if (pairs === 0 || pairs > units || workers < units || workers >= units + pairs) return [];
    const params = { value: workers, least: units + pairs, units, pairs };
    return [{ variant: 'twoOrMore', element: `B01${suffix}`, params } as const];
  });
}
