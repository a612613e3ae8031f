import { PLAN_FORMAT } from '../../../../src/domain/plan/migrations/planFormat';

it('has a step from every earlier format to the next', () => {
  const earlier = Array.from({ length: PLAN_FORMAT.schema - 1 }, (_, index) => index + 1);
  expect(Object.keys(PLAN_FORMAT.steps).map(Number)).toEqual(earlier);
  expect(earlier.map((schema) => PLAN_FORMAT.steps[schema]?.({}).schema)).toEqual(earlier.map((schema) => schema + 1));
});
