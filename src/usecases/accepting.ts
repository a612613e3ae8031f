import { unitKey } from '../domain/territory/unit';
import type { Acceptance, FindingName, Made, Withdrawal } from '../domain/work/workDecision';
import type { Claim } from './decidedFiles';
import type { RollUpResult, UnitFinding } from './rollUpFiles';

/** A finding with the reason its unit gives. */
export type ClaimedFinding = UnitFinding & { readonly claim: Claim };

/** Findings of the reports that count for which their units give a reason, accepted or not, in the order of findings. */
export function claimedFindings({ findings, rollUp }: RollUpResult): readonly ClaimedFinding[] {
  const counted = [...rollUp.submissions.values()];
  const places = new Map(counted.map(({ unit, file, sheet }) => [unitKey(unit), `${file}|${sheet}`]));
  return findings.flatMap((found) => {
    const { claim, finding } = found;
    const place = claim && places.get(unitKey(claim.name.unit));
    return claim && place === `${finding.place.file}|${finding.place.sheet}` ? [{ ...found, claim }] : [];
  });
}

/** Whether nobody here has accepted the reason for the figures as they are. */
export function isOpen({ finding }: UnitFinding): boolean {
  return finding.acceptance?.state !== 'here';
}

/** The decision that the reason is accepted, for the figures as they are. */
export function acceptanceOf({ claim, finding }: ClaimedFinding, made: Made): Acceptance {
  const { name, figures } = claim;
  return { kind: 'accepted', ...name, figures, words: finding.explanation ?? '', ...made };
}

/** The decision that what was accepted no longer is. */
export function withdrawalOf(name: FindingName, made: Made): Withdrawal {
  const { programme, form, unit, year, rule, variant, element } = name;
  return { kind: 'withdrawn', programme, form, unit, year, rule, variant, element, ...made };
}

/** Whether the unit gives a reason for what was found. */
export function isClaimed(found: UnitFinding): found is ClaimedFinding {
  return found.claim !== undefined;
}
