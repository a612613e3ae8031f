import { FormShape } from '../../../src/domain/plan/formShape';
import { runChecks } from '../../../src/core/checks/runChecks';
import { catalogue, plan, specsWithout, unit } from './support/plan';
import { submissionOf } from './support/submission';

test('consistent figures give no finding at all', () => {
  const context = { programme: plan, catalogue, shape: new FormShape(specsWithout()), unit };
  expect(runChecks(submissionOf(), context)).toEqual([]);
});
