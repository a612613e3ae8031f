import type { Finding } from '../../domain/finding';

/** How many findings of each severity. */
export function severityCounts(
  forms: readonly { readonly findings: readonly Finding[] }[],
): Record<Finding['severity'], number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const form of forms) for (const { severity } of form.findings) counts[severity] += 1;
  return counts;
}
