import { bySeverity, type Finding } from '../../../domain/finding';
import { runToCompletion, type Task } from '../../../domain/task';
import type { Submission } from '../../../domain/submission';
import { CheckedForm } from '../checkedForm';
import type { CheckContext } from '../checkRule';
import { withUnitsWords } from '../explanations';
import { findingOf } from '../runChecks';
import { crossRules } from './crossRules';

/** A finding with the submission it is about: the file and sheet alone do not tell, where a sheet holds many units. */
export interface CrossFinding {
  readonly submission: Submission;
  readonly finding: Finding;
}

/**
 * Findings that only show when the submissions of one programme and year stand beside each other, by severity, then
 * in the order of the submissions. A submission without a context is left out.
 */
export function runCrossChecks(
  submissions: readonly Submission[],
  contextOf: (submission: Submission) => CheckContext | undefined,
): readonly CrossFinding[] {
  return runToCompletion(crossCheckSteps(submissions, contextOf));
}

/** The same, a submission and then a rule at a time. */
export function* crossCheckSteps(
  submissions: readonly Submission[],
  contextOf: (submission: Submission) => CheckContext | undefined,
): Task<readonly CrossFinding[]> {
  const forms: CheckedForm[] = [];
  for (const submission of submissions) {
    const context = contextOf(submission);
    if (context) forms.push(new CheckedForm(submission, context));
    yield;
  }
  const faults: { readonly form: CheckedForm; readonly finding: Finding }[] = [];
  for (const rule of crossRules) {
    for (const fault of rule.check(forms)) {
      const [found] = withUnitsWords([findingOf(rule, fault, fault.form)], fault.form.submission);
      if (found) faults.push({ form: fault.form, finding: found });
    }
    yield;
  }
  const turn = new Map(forms.map((form, index) => [form, index]));
  return faults
    .sort((a, b) => bySeverity(a.finding, b.finding) || (turn.get(a.form) ?? 0) - (turn.get(b.form) ?? 0))
    .map(({ form, finding }) => ({ submission: form.submission, finding }));
}
