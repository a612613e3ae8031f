import type { Finding, Severity } from '../../model/finding';
import type { Submission } from '../../model/submission';
import { CheckedForm } from '../checkedForm';
import type { CheckContext } from '../checkRule';
import { withExplanations } from '../explanations';
import { findingOf } from '../runChecks';
import { crossRules } from './index';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** A finding with the submission it speaks about. */
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
  const forms = submissions.flatMap((submission) => {
    const context = contextOf(submission);
    return context ? [new CheckedForm(submission, context)] : [];
  });
  const found = crossRules.flatMap((rule) =>
    rule.check(forms).flatMap((fault) => {
      const { submission } = fault.form;
      const findings = withExplanations([findingOf(rule, fault, fault.form)], submission.explanations);
      return findings.map((finding) => ({ submission, finding }));
    }),
  );
  return inOrder(found, submissions);
}

function inOrder(found: readonly CrossFinding[], submissions: readonly Submission[]): readonly CrossFinding[] {
  const turn = new Map(submissions.map((submission, index) => [submission, index]));
  const rank = ({ finding }: CrossFinding): number => SEVERITIES.indexOf(finding.severity);
  const row = ({ submission }: CrossFinding): number => turn.get(submission) ?? -1;
  return [...found].sort((a, b) => rank(a) - rank(b) || row(a) - row(b));
}
