import type { Finding, Severity } from '../../model/finding';
import type { Submission } from '../../model/submission';
import { CheckedForm } from '../checkedForm';
import type { CheckContext } from '../checkRule';
import { withExplanations } from '../explanations';
import { findingOf } from '../runChecks';
import type { CrossFault } from './crossRule';
import { crossRules } from './crossRules';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Findings that only show when the submissions of one programme and year stand beside each other, by severity, then
 * in the order of the submissions; `place` says whose each is. A submission without a context is left out.
 */
export function runCrossChecks(
  submissions: readonly Submission[],
  contextOf: (submission: Submission) => CheckContext | undefined,
): readonly Finding[] {
  const forms = submissions.flatMap((submission) => {
    const context = contextOf(submission);
    return context ? [new CheckedForm(submission, context)] : [];
  });
  const faults = crossRules.flatMap((rule) =>
    rule
      .check(forms)
      .map((fault) => ({ form: fault.form, finding: settled(findingOf(rule, fault, fault.form), fault) })),
  );
  const turn = new Map(forms.map((form, index) => [form, index]));
  const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
  return faults
    .sort(
      (a, b) =>
        rank(a.finding.severity) - rank(b.finding.severity) || (turn.get(a.form) ?? 0) - (turn.get(b.form) ?? 0),
    )
    .map(({ finding }) => finding);
}

function settled(finding: Finding, { form }: CrossFault): Finding {
  return withExplanations([finding], form.submission.explanations)[0] ?? finding;
}
