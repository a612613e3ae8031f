import type { Finding } from '../../domain/finding';
import type { Submission } from '../../domain/submission';
import { findingFigures, findingName } from '../../domain/work/findingFigures';
import type { WorkState } from '../../domain/work/workState';
import { isExplainable } from './explanations';

/**
 * The finding as it stands after what was decided about it here: with the reason the receiver wrote down where the unit
 * gives none itself; accepted it is an "info", and void where the figures are others by now
 * (docs/rules-of-meaning.md#a-claim-is-not-an-acceptance).
 */
export function withDecisions(finding: Finding, submission: Submission, work: WorkState): Finding {
  if (!isExplainable(finding)) return finding;
  return accepted(explained(finding, submission, work), submission, work);
}

function explained(finding: Finding, submission: Submission, work: WorkState): Finding {
  if (finding.explanation !== undefined) return finding;
  const told = work.explained(findingName(finding, submission));
  if (told?.figures !== findingFigures(finding, submission)) return finding;
  return { ...finding, explanation: told.words };
}

function accepted(finding: Finding, submission: Submission, work: WorkState): Finding {
  const taken = work.accepted(findingName(finding, submission));
  if (!taken) return finding;
  const { by, on, words, figures } = taken;
  if (figures !== findingFigures(finding, submission))
    return { ...finding, acceptance: { state: 'void', by, on, words } };
  return { ...finding, severity: 'info', acceptance: { state: 'here', was: finding.severity, by, on, words } };
}
