import { WORK_FORMAT } from '../../../../src/domain/work/migrations/workFormat';

it('has a step from every earlier format to the next', () => {
  const earlier = Array.from({ length: WORK_FORMAT.schema - 1 }, (_, index) => index + 1);
  expect(Object.keys(WORK_FORMAT.steps).map(Number)).toEqual(earlier);
});
