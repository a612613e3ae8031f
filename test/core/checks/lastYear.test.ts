import { comparableLastYear } from '../../../src/core/checks/lastYear';
import type { Submission } from '../../../src/domain/submission';
import { formOf } from './support/form';
import { submissionOf } from './support/submission';

const before = (over: Partial<Submission> = {}): Submission => submissionOf({ C05: 17 }, { year: 2023, ...over });

test('the same unit’s form of the year before is read like this year’s', () => {
  expect(comparableLastYear(formOf({}, {}, before()))?.exact('C05')).toBe(17);
});

test.each<[string, Submission | undefined]>([
  ['none is given', undefined],
  ['it is two years old', before({ year: 2022 })],
  ['it is of another plan', before({ programme: 'sa-dec-2021' })],
  ['it is another form', before({ form: '02a/CTXH-N' })],
  ['it is of another unit', before({ unit: { list: '2024', code: '26180' } })],
])('there is nothing to compare where %s', (_what, lastYear) => {
  expect(comparableLastYear(formOf({}, {}, lastYear))).toBeUndefined();
});
