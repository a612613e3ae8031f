import { isReportYear } from '../../../domain/plan/reportYear';
import { fullName } from '../../../domain/territory/unit';
import { defineRule } from '../checkRule';

/** V03: the list in force on the as-of date knows the unit's code, and by the name the form shows. */
export const unitKnown = defineRule({
  id: 'V03',
  identity: true,
  title: { vi: 'Mã đơn vị', en: 'Unit code' },
  variants: {
    unknown: {
      severity: 'error',
      vi: 'Mã đơn vị {code} ({unit}) không có trong danh mục {list} đang áp dụng cho kỳ báo cáo. Kiểm tra lại mã đơn vị ở đầu biểu.',
      en: 'The unit code {code} ({unit}) is not in the list {list} in force for this period. Check the unit code in the heading.',
    },
    otherName: {
      severity: 'warning',
      vi: 'Mã đơn vị {code} là của {listed}, nhưng biểu ghi tên “{unit}”. Kiểm tra xem mã hay tên bị nhầm.',
      en: 'The unit code {code} belongs to {listed}, but the form says “{unit}”. Check whether the code or the name is wrong.',
    },
  },
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
    const names = [known.name, ...(known.aliases ?? [])];
    if (shown === '' || names.some((name) => shown.includes(bare(name)))) return [];
    const params = { code: unit.code, unit: unitName, listed: fullName(known) };
    return [{ variant: 'otherName', element: '', params, place }];
  },
});

/** Letters and digits without marks: tone placing ("Hoà", "Hòa") and leading zeros of a number make no other name. */
function bare(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
  return plain.replace(/[^a-z0-9]/g, '').replace(/0+[1-9]?/g, (run) => (run.endsWith('0') ? run : run.slice(-1)));
}
