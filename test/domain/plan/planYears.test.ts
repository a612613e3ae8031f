import { yearsOf } from '../../../src/domain/plan/planYears';

test.each([
  [2021, 2023, [2021, 2022, 2023]],
  [2024, 2024, [2024]],
  [2024, 2023, []],
])('a plan from %i to %i has the years %j', (from, to, years) => {
  expect(yearsOf({ years: { from, to } })).toEqual(years);
});
