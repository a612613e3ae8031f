import type { Finding } from '../../domain/finding';
import type { Submission } from '../../domain/submission';
import type { Acceptances } from '../../domain/work/acceptances';
import { findingFigures, findingName } from '../../domain/work/findingFigures';
import { isExplainable } from './explanations';

/**
 * The finding as it stands after what was decided about it here: accepted it is an "info", and void where the figures are
 * others by now (docs/rules-of-meaning.md#a-claim-is-not-an-acceptance).
 */
export function withAcceptance(finding: Finding, submission: Submission, acceptances: Acceptances): Finding {
  if (!isExplainable(finding)) return finding;
  const accepted = acceptances.of(findingName(finding, submission));
  if (!accepted) return finding;
  const { by, on, words, figures } = accepted;
  if (figures !== findingFigures(finding, submission))
    return { ...finding, acceptance: { state: 'void', by, on, words } };
  return { ...finding, severity: 'info', acceptance: { state: 'here', was: finding.severity, by, on, words } };
}
