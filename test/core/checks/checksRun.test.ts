import { checksRun } from '../../../src/core/checks/checksRun';
import { FormShape } from '../../../src/domain/plan/formShape';
import { catalogue, plan, specsWithout, unit } from './support/plan';
import { submissionFrom, submissionOf } from './support/submission';

const specs = specsWithout();
const context = { programme: plan, catalogue, shape: new FormShape(specs), unit };

test('a check that met blanks alone has not run; those of the head have', () => {
  const ran = checksRun(submissionFrom({}, specs), context);
  expect(['V04', 'V06', 'V11', 'V20', 'V29'].filter((id) => ran.has(id as 'V04'))).toEqual([]);
  expect(ran.has('V02') && ran.has('V03')).toBe(true);
});

test('with the figures of a whole form most have run; what compares with last year only beside last year', () => {
  const alone = checksRun(submissionOf(), context);
  const compared = checksRun(submissionOf(), { ...context, lastYear: submissionOf({}, { year: 2023 }) });
  expect(alone.size).toBeGreaterThan(12);
  expect([alone.has('V11'), compared.has('V11')]).toEqual([false, true]);
});

test('one figure makes the checks that look at it run', () => {
  const ran = checksRun(submissionFrom({ 'C01.NS1': 4 }, specs), context);
  expect(ran.has('V20')).toBe(true);
});
