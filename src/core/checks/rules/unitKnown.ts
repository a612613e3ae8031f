import { isReportYear } from '../../../domain/plan/reportYear';
import { fullName } from '../../../domain/territory/unit';
import { defineRule } from '../checkRule';

/** V03: the list in force on the as-of date knows the unit's code, and by the name the form shows. */
export const unitKnown = defineRule<'unknown' | 'otherName'>({
  id: 'V03',
  variants: { unknown: 'error', otherName: 'warning' },
  check: (form) => {
    const { unit, unitName, headerPlaces } = form.submission;
    const known = form.context.unit;
    const place = headerPlaces?.unit ?? form.place('');
    // Outside the plan's years no list is in force; V02 says so.
    if (unit.code === '' || !isReportYear(form.context.programme, form.submission.year)) return [];
    if (!known) {
      return [{ variant: 'unknown', element: '', params: { code: unit.code, list: unit.list, unit: unitName }, place }];
    }
    // Nearly always. Without digits a name that is there as it stands is in the bare name as well.
    if (unitName.includes(known.name) && /^\D+$/.test(known.name)) return [];
    const shown = bare(unitName);
    if (shown === '' || shown.includes(bare(known.name))) return [];
    const params = { code: unit.code, unit: unitName, listed: fullName(known) };
    return [{ variant: 'otherName', element: '', params, place }];
  },
});

/** Letters and digits without marks: tone placing ("Hoà", "Hòa") and leading zeros of a number make no other name. */
function bare(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
  return plain.replace(/[^a-z0-9]/g, '').replace(/0+(?=[1-9])/g, '');
}
