import { defineCrossRule, groupBy, otherReport } from '../../../../src/core/checks/crossUnit/crossRule';
import { formOf } from '../support/form';

test('groups keep the order given, and what has no group is left out', () => {
  expect(groupBy(['b1', 'a1', 'x', 'b2'], (name) => (name === 'x' ? undefined : name.charAt(0)))).toEqual([
    ['b1', 'b2'],
    ['a1'],
  ]);
});

test('another report is named by its unit, by its code where the form names none', () => {
  expect(otherReport(formOf({}, { file: 'a.xlsx' }))).toEqual({ unit: 'xã Phú Lý', file: 'a.xlsx' });
  expect(otherReport(formOf({}, { file: 'a.xlsx', unitName: '' }))).toEqual({ unit: '26179', file: 'a.xlsx' });
});

test('a fault without a param its sentence has does not compile', () => {
  const [form, title] = [formOf(), { vi: 'Thử', en: 'Trial' }];
  const variants = { '': { severity: 'info', vi: 'Như {unit}.', en: 'Like {unit}.' } } as const;
  const fault = { form, variant: '', element: 'A01', params: { unit: 'xã A' } } as const;
  expect(defineCrossRule({ id: 'X98', title, variants, check: () => [fault] }).check([])).toEqual([fault]);
  // @ts-expect-error: {unit} is not given
  defineCrossRule({ id: 'X98', title, variants, check: () => [{ form, variant: '', element: 'A01', params: {} }] });
});
