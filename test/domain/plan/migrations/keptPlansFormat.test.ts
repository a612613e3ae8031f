import { KEPT_PLANS_FORMAT } from '../../../../src/domain/plan/migrations/keptPlansFormat';

it('has a step from every earlier format to the next', () => {
  const earlier = Array.from({ length: KEPT_PLANS_FORMAT.schema - 1 }, (_, index) => index + 1);
  expect(Object.keys(KEPT_PLANS_FORMAT.steps).map(Number)).toEqual(earlier);
});
