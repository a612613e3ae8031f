import { CheckedForm } from './checkedForm';

/**
 * The same unit's form of the year before, where the two can be compared: same programme and form, the year directly
 * before, the same code. That the code names the same territory is known before a form is given as last year's
 * (`sameTerritory`).
 */
export function comparableLastYear(form: CheckedForm): CheckedForm | undefined {
  const { submission, context } = form;
  const before = context.lastYear;
  if (!before || before.year !== submission.year - 1) return undefined;
  if (before.programme !== submission.programme || before.form !== submission.form) return undefined;
  return before.unit.code === submission.unit.code ? new CheckedForm(before, context) : undefined;
}
