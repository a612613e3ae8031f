import { isExplainable } from '../core/checks/explanations';
import type { Finding } from '../domain/finding';
import type { Submission } from '../domain/submission';
import { unitKey } from '../domain/territory/unit';
import { findingFigures, findingName } from '../domain/work/findingFigures';
import type { DecisionOf, Made } from '../domain/work/workDecision';
import type { Claim } from './decidedFiles';
import type { RollUpResult, UnitFinding } from './rollUpFiles';

/** A finding that a reason may settle, with what that reason would be about. */
export type ExplainableFinding = UnitFinding & { readonly claim: Claim };

/**
 * What may be explained of a unit's report that counts, in the order of findings: those without a reason and those with
 * one. Accepted ones are settled.
 */
export function explainableFindings({ findings, rollUp }: RollUpResult, code: string): readonly ExplainableFinding[] {
  return findings.flatMap((found) => {
    const { finding, unit, source } = found;
    if (unit?.code !== code || source === undefined || !isExplainable(finding)) return [];
    const counted = rollUp.submissions.get(unitKey(unit));
    const { file, sheet } = finding.place;
    if (counted?.file !== file || counted.sheet !== sheet) return [];
    return [{ ...found, claim: claimAbout(finding, counted) }];
  });
}

/** What a reason for a finding of a report would be about: the finding by its name, and the figures as they are. */
export function claimAbout(finding: Finding, submission: Submission): Claim {
  return { name: findingName(finding, submission), figures: findingFigures(finding, submission) };
}

/** The decision that the receiver wrote down what the unit says, for the figures as they are. */
export function explanationOf(
  { claim: { name, figures } }: Pick<ExplainableFinding, 'claim'>,
  words: string,
  made: Made,
): DecisionOf<'explained'> {
  return { kind: 'explained', ...name, figures, words, ...made };
}
