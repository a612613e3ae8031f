import { isReportYear } from '../../../src/domain/plan/reportYear';
import type { Programme } from '../../../src/domain/plan/programme';

const plan = { years: { from: 2021, to: 2030 }, targets: [{ baseYear: null }, { baseYear: 2020 }] } as Pick<
  Programme,
  'years'
> as Programme;

test.each([
  [2021, true],
  [2030, true],
  [2031, false],
  [2020, true],
  [2019, false],
])('%i is a year of the plan or a base of its growth: %s', (year, expected) => {
  expect(isReportYear(plan, year)).toBe(expected);
});
