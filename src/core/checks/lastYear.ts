import { CheckedForm } from './checkedForm';

/** First year whose reports stand on the two-tier lists; a commune code then names another territory than before. */
const TWO_TIER_LISTS: readonly string[] = ['2025-06', '2026'];

/**
 * The same unit's form of the year before, where the two can be compared: same programme and form, the year
 * directly before, the same code, and no change from the three-tier to the two-tier lists in between.
 */
export function comparableLastYear(form: CheckedForm): CheckedForm | undefined {
  const { submission, context } = form;
  const before = context.lastYear;
  if (!before || before.year !== submission.year - 1) return undefined;
  if (before.programme !== submission.programme || before.form !== submission.form) return undefined;
  if (before.unit.code !== submission.unit.code) return undefined;
  const tiers = [before, submission].map(({ unit }) => TWO_TIER_LISTS.includes(unit.list));
  return tiers[0] === tiers[1] ? new CheckedForm(before, context) : undefined;
}
