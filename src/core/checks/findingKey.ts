import type { Finding } from '../../domain/finding';

/** Key of a finding that stays the same from one reading to the next, for the explanations a unit gives. */
export function findingKey(finding: Pick<Finding, 'rule' | 'variant' | 'element'>): string {
  return `${finding.rule}|${finding.variant}|${finding.element}`;
}
