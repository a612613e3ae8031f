import { bySeverity, type Finding } from '../../domain/finding';
import type { Submission } from '../../domain/submission';
import { CheckedForm } from './checkedForm';
import type { CheckContext, CheckRule, Fault } from './checkRule';
import { withExplanations } from './explanations';
import { rules } from './rules';

/**
 * Findings of every check that concerns one submission (domain §4), ordered by severity, then by form order.
 * Warnings the unit has explained come back as "info" with the reason.
 */
export function runChecks(submission: Submission, context: CheckContext): readonly Finding[] {
  const form = new CheckedForm(submission, context);
  const findings: Finding[] = [];
  for (const rule of rules) for (const fault of rule.check(form)) findings.push(findingOf(rule, fault, form));
  return inOrder(withExplanations(findings, submission.explanations), form);
}

/** The fault as a finding: with severity, place, value, and the elements' names in both languages. */
export function findingOf<V extends string>(
  rule: Pick<CheckRule<V>, 'id' | 'variants'>,
  fault: Fault<V>,
  form: CheckedForm,
): Finding {
  const value = form.submission.values.get(fault.element)?.value ?? undefined;
  return {
    rule: rule.id,
    variant: fault.variant,
    severity: rule.variants[fault.variant],
    element: fault.element,
    place: fault.place ?? form.place(fault.element),
    params: { ...elementNames({ name: fault.element, ...fault.names }, form), ...fault.params },
    ...(value === undefined ? {} : { value }),
  };
}

function elementNames(names: Readonly<Record<string, string>>, form: CheckedForm): Record<string, string> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, key]) => {
      const spec = form.spec(key);
      return spec === undefined ? [] : [[`${name}Vi`, spec.vi] as const, [`${name}En`, spec.en] as const];
    }),
  );
}

function inOrder(findings: readonly Finding[], form: CheckedForm): readonly Finding[] {
  if (findings.length < 2) return findings;
  const line = new Map(form.specs.map((spec, index) => [spec.key, index]));
  const row = (finding: Finding): number => line.get(finding.element) ?? -1;
  return [...findings].sort((a, b) => bySeverity(a, b) || row(a) - row(b));
}
