import { isReportYear } from '../../../domain/plan/reportYear';
import type { HeaderField } from '../../../domain/submission';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type Fault } from '../checkRule';

type Variant = HeaderField | 'otherProgramme' | 'yearOutside' | 'asOfBeforeYear';

/** V02: unit, year, as-of date and programme are stated, and the year is one of the plan's or a base year. */
export const headerComplete = defineRule<Variant>({
  id: 'V02',
  variants: {
    programme: 'error',
    unit: 'error',
    year: 'error',
    asOf: 'error',
    otherProgramme: 'error',
    yearOutside: 'error',
    asOfBeforeYear: 'warning',
  },
  check: (form) => [...missing(form), ...mistaken(form)],
});

function missing(form: CheckedForm): readonly Fault<Variant>[] {
  const { programme, unit, year, asOf } = form.submission;
  const absent = { programme: programme === '', unit: unit.code === '', year: year === 0, asOf: asOf === null };
  const fields: readonly HeaderField[] = ['programme', 'unit', 'year', 'asOf'];
  return fields.filter((field) => absent[field]).map((field) => at(form, field, field, {}));
}

function mistaken(form: CheckedForm): readonly Fault<Variant>[] {
  const { programme, year, asOf } = form.submission;
  const plan = form.context.programme;
  const faults: Fault<Variant>[] = [];
  if (programme !== '' && programme !== plan.id) {
    faults.push(at(form, 'programme', 'otherProgramme', { given: programme, expected: plan.id }));
  }
  if (year !== 0 && !isReportYear(plan, year)) {
    const span = { from: String(plan.years.from), to: String(plan.years.to) };
    faults.push(at(form, 'year', 'yearOutside', { year: String(year), ...span }));
  }
  if (asOf !== null && year !== 0 && asOf < `${year}-01-01`) {
    faults.push(at(form, 'asOf', 'asOfBeforeYear', { date: asOf, year: String(year) }));
  }
  return faults;
}

function at(
  form: CheckedForm,
  field: HeaderField,
  variant: Variant,
  params: Readonly<Record<string, string>>,
): Fault<Variant> {
  return { variant, element: '', params, place: form.submission.headerPlaces?.[field] ?? form.place('') };
}
