import { withDecisions } from '../core/checks/acceptance';
import type { Decision } from '../domain/decision';
import { isIsoDate } from '../domain/day';
import type { Finding } from '../domain/finding';
import type { Submission } from '../domain/submission';
import { findingFigures, findingName } from '../domain/work/findingFigures';
import type { FindingName } from '../domain/work/workDecision';
import type { WorkState } from '../domain/work/workState';
import type { CheckedFile, CheckedForm } from './checkWorkbook';
import { WrittenDown } from './writtenDown';

/** The files with what was decided here about their findings; without a decision the very same. */
export function decidedFiles<F extends CheckedFile>(files: readonly F[], work: WorkState | undefined): readonly F[] {
  if (work === undefined || !work.settlesFindings) return files;
  const written = new WrittenDown(work);
  return files.map((file) => ({ ...file, forms: file.forms.map((form) => decidedForm(form, work, written)) }));
}

function decidedForm(form: CheckedForm, work: WorkState, written: WrittenDown): CheckedForm {
  const submission = written.with(form.submission);
  const findings = form.findings.map((finding) => withDecisions(finding, submission, work));
  return { ...form, submission, findings };
}

/** A reason a unit gives, with all that accepting it is about. */
export interface Claim {
  readonly name: FindingName;
  readonly figures: string;
}

/** What accepting the unit's reason would be about; nothing for a finding without a reason. */
export function claimOf(finding: Finding, submission: Submission): { readonly claim?: Claim } {
  if (finding.explanation === undefined) return {};
  return { claim: { name: findingName(finding, submission), figures: findingFigures(finding, submission) } };
}

/** What was accepted here of what was found, for the summary to carry: each reason once. */
export function acceptedHere(
  findings: readonly { readonly finding: Finding; readonly claim?: Claim }[],
): readonly Decision[] {
  const accepted = findings.flatMap(
    ({ finding: { acceptance, rule, variant, element }, claim }): readonly Decision[] => {
      if (acceptance?.state !== 'here' || !claim || !isIsoDate(acceptance.on)) return [];
      const { by, on, words } = acceptance;
      return [{ kind: 'accepted', unit: claim.name.unit, rule, variant, element, words, by, on }];
    },
  );
  return [...new Map(accepted.map((decision) => [JSON.stringify(decision), decision])).values()];
}
