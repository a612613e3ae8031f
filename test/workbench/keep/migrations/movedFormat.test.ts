import { MOVED_FORMAT } from '../../../../src/workbench/keep/migrations/movedFormat';

it('has a step for every earlier format', () => {
  const earlier = Array.from({ length: MOVED_FORMAT.schema - 1 }, (_, index) => index + 1);
  expect(Object.keys(MOVED_FORMAT.steps).map(Number)).toEqual(earlier);
});
