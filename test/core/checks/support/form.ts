import { CheckedForm } from '../../../../src/core/checks/checkedForm';
import { FormShape } from '../../../../src/domain/plan/formShape';
import type { Submission } from '../../../../src/domain/submission';
import { catalogue, plan, specsWithout, unit } from './plan';
import { submissionOf, type Entries } from './submission';

/** The consistent form of the test plan with some cells changed, as a rule sees it. */
export function formOf(changes: Entries = {}, over: Partial<Submission> = {}, lastYear?: Submission): CheckedForm {
  const specs = specsWithout();
  const context = { programme: plan, catalogue, shape: new FormShape(specs), unit };
  return new CheckedForm(submissionOf(changes, over, specs), lastYear ? { ...context, lastYear } : context);
}
