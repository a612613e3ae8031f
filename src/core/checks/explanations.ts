import type { Finding } from '../../domain/finding';
import type { Submission } from '../../domain/submission';
import { findingKey } from './findingKey';
import { rules } from './rules';

/** Whether a written reason settles the finding: any warning, and the errors a rule says may be explained. */
export function isExplainable(finding: Finding): boolean {
  if (finding.severity === 'warning') return true;
  const named = rules.filter((rule) => rule.id === finding.rule).flatMap((rule) => rule.explainable ?? []);
  return finding.severity === 'error' && named.includes(finding.variant);
}

/** What a unit says about its own findings. */
type Said = Pick<Submission, 'explanations' | 'notes'>;

/**
 * The findings with what the unit says about them: an explained one becomes "info" and carries the reason, one on a
 * line with a note carries the unit's words; the others stay as they are.
 */
export function settled(findings: readonly Finding[], said: Said): readonly Finding[] {
  if (said.explanations === undefined && said.notes === undefined) return findings;
  return findings.map((finding) => withNote(explained(finding, said), said));
}

function explained(finding: Finding, { explanations }: Said): Finding {
  const explanation = explanations?.get(findingKey(finding))?.trim() ?? '';
  if (explanation === '' || !isExplainable(finding)) return finding;
  return { ...finding, severity: 'info', explanation };
}

function withNote(finding: Finding, { notes }: Said): Finding {
  const unitNote = finding.element === '' ? undefined : notes?.get(finding.element);
  return unitNote === undefined ? finding : { ...finding, unitNote };
}
