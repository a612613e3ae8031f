import { ShapeQuestion } from '../../../domain/plan/formShape';
import type { ElementKey } from '../../../domain/ids';
import { unitKey } from '../../../domain/territory/unit';
import type { CheckedForm } from '../checkedForm';
import { defineCrossRule, groupBy, otherReport } from './crossRule';
import { ownLinesOnly } from './ownLinesOnly';

interface Named {
  readonly form: CheckedForm;
  readonly element: ElementKey;
  readonly facility: string;
}

const FACILITY_LINES = new ShapeQuestion((form) =>
  form.specs.filter(({ type, indicator }) => type === 'text' && indicator.role === 'facilityNames'),
);

/** V21: one facility named in the text lines of two units. Forms without such lines give nothing to compare. */
export const sameFacility = defineCrossRule({
  id: 'V21',
  title: ownLinesOnly.title,
  variants: {
    sameFacility: {
      severity: 'warning',
      vi: 'Cơ sở “{facility}” cũng có trong báo cáo của {unit} (tệp {file}). Thống nhất một đơn vị báo cáo cơ sở này để tránh tính trùng.',
      en: 'The facility “{facility}” is also in the report of {unit} (file {file}). Agree on one unit to report it, so that it is not counted twice.',
    },
  },
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
  const lines = form.shape.answer(FACILITY_LINES);
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
