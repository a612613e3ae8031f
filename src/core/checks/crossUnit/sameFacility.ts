import { unitKey } from '../../../domain/territory/unit';
import type { CheckedForm } from '../checkedForm';
import { defineCrossRule, groupBy, otherReport } from './crossRule';

interface Named {
  readonly form: CheckedForm;
  readonly element: string;
  readonly facility: string;
}

/** Sections whose text lines name facilities: units to be staffed (A) and service facilities (D). */
const FACILITY_SECTIONS = ['A', 'D'];

/** V21: one facility named in the text lines of two units. Forms without such lines give nothing to compare. */
export const sameFacility = defineCrossRule<'sameFacility'>({
  id: 'V21',
  variants: { sameFacility: 'warning' },
  check: (forms) =>
    groupBy(forms.flatMap(facilities), ({ element, facility }) => `${element} ${bare(facility)}`).flatMap((group) =>
      group.flatMap(({ form, element, facility }) => {
        const other = group.find((named) => unitKey(named.form.submission.unit) !== unitKey(form.submission.unit));
        if (!other) return [];
        return [{ form, variant: 'sameFacility', element, params: { facility, ...otherReport(other.form) } } as const];
      }),
    ),
});

function facilities(form: CheckedForm): readonly Named[] {
  const lines = form.shape.once('facility lines', () =>
    form.specs.filter(({ type, key }) => type === 'text' && FACILITY_SECTIONS.includes(key.charAt(0))),
  );
  return lines.flatMap(({ key }) =>
    (form.text(key) ?? '')
      .split(/[\n;]/)
      .map((facility) => facility.trim())
      .filter((facility) => bare(facility) !== '')
      .map((facility) => ({ form, element: key, facility })),
  );
}

function bare(name: string): string {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
