import type { Finding } from '../../domain/finding';
import { findingKey } from './findingKey';
import { rules } from './rules';

/** Whether a written reason settles the finding: any warning, and the errors a rule says may be explained. */
export function isExplainable(finding: Finding): boolean {
  if (finding.severity === 'warning') return true;
  const named = rules.filter((rule) => rule.id === finding.rule).flatMap((rule) => rule.explainable ?? []);
  return finding.severity === 'error' && named.includes(finding.variant);
}

/** Explained findings become "info" and keep the reason as the param `explanation`; the others stay as they are. */
export function withExplanations(
  findings: readonly Finding[],
  explanations: ReadonlyMap<string, string> | undefined,
): readonly Finding[] {
  return findings.map((finding) => {
    const reason = explanations?.get(findingKey(finding))?.trim() ?? '';
    if (reason === '' || !isExplainable(finding)) return finding;
    return { ...finding, severity: 'info', params: { ...finding.params, explanation: reason } };
  });
}
