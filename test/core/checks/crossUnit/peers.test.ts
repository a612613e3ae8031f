import { CheckedForm } from '../../../../src/core/checks/checkedForm';
import {
  elementsOfPeers,
  fewOf,
  figuresOfPeers,
  groupsOfPeers,
  oneEach,
} from '../../../../src/core/checks/crossUnit/peers';
import { FormShape } from '../../../../src/domain/plan/formShape';
import { catalogue, plan, specsWithout, unit } from '../support/plan';
import { submissionOf } from '../support/submission';

const shape = new FormShape(specsWithout());
const formOf = (kind: 'commune' | 'mass' = 'commune', of = shape): CheckedForm =>
  new CheckedForm(submissionOf({}, {}, of.specs), { programme: plan, catalogue, shape: of, unit: { ...unit, kind } });

test('peers are of one kind and have the same lines', () => {
  const [one, other] = [formOf(), formOf()];
  const [mass, fewer] = [formOf('mass'), formOf('commune', new FormShape(specsWithout(['C09'])))];
  expect(groupsOfPeers([one, mass, other, fewer])).toEqual([[one, other], [mass], [fewer]]);
});

test('elements stand once, in form order', () => {
  const wanted = elementsOfPeers([formOf(), formOf()], ({ key }) => key === 'C09' || key === 'A07');
  expect(wanted).toEqual(['A07', 'C09']);
});

test.each([
  [7, 0],
  [8, 8],
])('of %d with a figure %d are compared', (given, compared) => {
  const forms = Array.from({ length: 10 }, () => formOf());
  expect(figuresOfPeers(forms, (form) => (forms.indexOf(form) < given ? 1 : undefined))).toHaveLength(compared);
});

test.each([
  [2, 10, 2],
  [3, 10, 0],
  [0, 10, 0],
  [1, 4, 0],
])('%d far of %d peers: %d are named', (far, peers, named) => {
  expect(fewOf(Array.from({ length: far }), peers)).toHaveLength(named);
});

test('one finding a form, with how many more lines there are', () => {
  const [one, other] = [formOf(), formOf()];
  const params = { value: 9, median: 1, peers: 8 };
  const far = [
    { form: one, element: 'A01', params },
    { form: other, element: 'A01', params },
    { form: one, element: 'B01', params },
  ] as const;
  expect(oneEach(far, 'one', 'many')).toEqual([
    { form: one, element: 'A01', params: { ...params, more: 1 }, variant: 'many' },
    { form: other, element: 'A01', params, variant: 'one' },
  ]);
});
