import { isReportYear } from '../../../domain/plan/reportYear';
import type { Finding } from '../../../domain/finding';
import { fullName, type Unit } from '../../../domain/territory/unit';
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
    otherUnit: {
      severity: 'error',
      vi: 'Mã đơn vị {code} là của {listed}, nhưng biểu ghi tên “{unit}”, là {meant} (mã {meantCode}). Không biết biểu là của đơn vị nào; đề nghị gửi lại đúng biểu của đơn vị.',
      en: 'The unit code {code} belongs to {listed}, but the form says “{unit}”, which is {meant} (code {meantCode}). It is not known whose form it is; ask for the unit’s own form.',
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
    if (unitName === '' || isPlainName(unitName, known, form.context.above)) return [];
    const meant = form.context.unitMeant?.(unitName);
    const agrees = hasName(unitName, known);
    const isItsOwn = meant !== undefined && sameOffice(meant.unit, known);
    if (isItsOwn || (agrees && meant?.sure !== true)) return [];
    const params = { code: unit.code, unit: unitName, listed: fullName(known) };
    if (!meant) return [{ variant: 'otherName', element: '', params, place }];
    const { code: meantCode } = meant.unit;
    const both = { ...params, meant: fullName(meant.unit), meantCode };
    return [{ variant: 'otherUnit', element: '', params: both, place, alsoAbout: meantCode }];
  },
});

/** What a district did itself is named like the district. */
function sameOffice({ code }: Unit, known: Unit): boolean {
  return code === known.code || (known.kind === 'district' && code === known.parent);
}

/** What forms print before the name of a unit that has a People's Committee. */
const COMMITTEE = 'Ủy ban nhân dân ';

/** Nearly always: the name is printed as we print it. */
function isPlainName(shown: string, known: Unit, above: string | undefined): boolean {
  const at = shown.startsWith(COMMITTEE) ? COMMITTEE.length : 0;
  const name = fullName(known);
  const end = at + name.length;
  if (!shown.startsWith(name, at)) return false;
  return (
    shown.length === end ||
    (above !== undefined && shown.length === end + 2 + above.length && shown.endsWith(`, ${above}`))
  );
}

function hasName(shown: string, { name, aliases = [] }: Unit): boolean {
  const plain = bare(shown);
  return plain === '' || [name, ...aliases].some((one) => plain.includes(bare(one)));
}

/** Whether a form has a name that is not its code's and, as far as anybody can tell, no other unit's. */
export function hasUnclearName(findings: readonly Finding[]): boolean {
  return findings.some(({ rule, variant }) => rule === unitKnown.id && variant === 'otherName');
}

/** Letters and digits without marks: tone placing ("Hoà", "Hòa") and leading zeros of a number make no other name. */
function bare(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
  return plain.replace(/[^a-z0-9]/g, '').replace(/0+[1-9]?/g, (run) => (run.endsWith('0') ? run : run.slice(-1)));
}
