import type { CheckedForm } from '../checkedForm';
import { defineRule, type Fault } from '../checkRule';

type Variant = 'moreThanStaff' | 'noClass' | 'noParticipant';

/** V12: more persons trained than at work, participations without a class, and classes without participants. */
export const trainingPlausible = defineRule<Variant>({
  id: 'V12',
  variants: { moreThanStaff: 'warning', noClass: 'warning', noParticipant: 'warning' },
  check: (form) => [...moreThanStaff(form), ...withoutCounterpart(form)],
});

/** Only where the form splits C01 and B01 by the same kinds of staff do the two count the same population. */
function moreThanStaff(form: CheckedForm): readonly Fault<Variant>[] {
  const [trained, staff] = [form.atLeast('C03'), form.exact('B01')];
  if (trained === undefined || staff === undefined || trained <= staff) return [];
  if (staffKinds(form, 'C01') !== staffKinds(form, 'B01')) return [];
  return [{ variant: 'moreThanStaff', element: 'C03', params: { value: trained, staff }, names: { other: 'B01' } }];
}

function staffKinds(form: CheckedForm, code: string): string {
  const kinds = form.parts(code).filter((part) => part.dimension?.id === 'NS');
  return kinds.map((part) => part.part).join(' ');
}

function withoutCounterpart(form: CheckedForm): readonly Fault<Variant>[] {
  const [people, classes] = [form.exact('C02'), form.exact('C09')];
  if (people === undefined || classes === undefined) return [];
  if (people > 0 && classes === 0)
    return [{ variant: 'noClass', element: 'C09', params: { value: people }, names: { other: 'C02' } }];
  if (classes > 0 && people === 0)
    return [{ variant: 'noParticipant', element: 'C02', params: { value: classes }, names: { other: 'C09' } }];
  return [];
}
