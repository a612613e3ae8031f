import type { IndicatorCode } from '../../../domain/ids';
import type { RuleVariants } from '../../../domain/findingRule';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type FaultOf } from '../checkRule';

const variants = {
  moreThanStaff: {
    severity: 'warning',
    vi: '{name} ({value}) lớn hơn {other} ({staff}). Kiểm tra có tính lượt người thay cho số người không, hoặc ghi giải trình.',
    en: '{name}: {value}, above {other} ({staff}). Check whether participations were counted instead of persons, or give an explanation.',
  },
  noClass: {
    severity: 'warning',
    vi: '{other} là {value} nhưng {name} bằng 0. Kiểm tra lại; nếu học ở lớp do nơi khác tổ chức thì ghi giải trình.',
    en: '{other}: {value}, but {name}: 0. Check the figures; if others organised the classes, say so in an explanation.',
  },
  noParticipant: {
    severity: 'warning',
    vi: '{other} là {value} nhưng {name} bằng 0. Nhập số lượt người tham dự, hoặc ghi giải trình.',
    en: '{other}: {value}, but {name}: 0. Enter the participations or give an explanation.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

/** V12: more persons trained than at work, participations without a class, and classes without participants. */
export const trainingPlausible = defineRule({
  id: 'V12',
  title: { vi: 'Đào tạo so với nhân lực, số lớp', en: 'Training against staff and classes' },
  variants,
  check: (form) => [...moreThanStaff(form), ...withoutCounterpart(form)],
});

/** Only where the form splits C01 and B01 by the same kinds of staff do the two count the same population. */
function moreThanStaff(form: CheckedForm): readonly Found[] {
  const [trained, staff] = [form.atLeast('C03'), form.exact('B01')];
  if (trained === undefined || staff === undefined || trained <= staff) return [];
  if (staffKinds(form, 'C01') !== staffKinds(form, 'B01')) return [];
  return [{ variant: 'moreThanStaff', element: 'C03', params: { value: trained, staff, other: { nameOf: 'B01' } } }];
}

function staffKinds(form: CheckedForm, code: IndicatorCode): string {
  const kinds = form.parts(code).filter((part) => part.dimension?.id === 'NS');
  return kinds.map((part) => part.part).join(' ');
}

function withoutCounterpart(form: CheckedForm): readonly Found[] {
  const [people, classes] = [form.exact('C02'), form.exact('C09')];
  if (people === undefined || classes === undefined) return [];
  if (people > 0 && classes === 0)
    return [{ variant: 'noClass', element: 'C09', params: { value: people, other: { nameOf: 'C02' } } }];
  if (classes > 0 && people === 0)
    return [{ variant: 'noParticipant', element: 'C02', params: { value: classes, other: { nameOf: 'C09' } } }];
  return [];
}
