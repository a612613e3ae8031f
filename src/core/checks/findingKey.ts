/** Key of a finding that stays the same from one reading to the next, for the explanations a unit gives. */
export function findingKey(finding: FindingNamed): string {
  return `${finding.rule}|${finding.variant}|${finding.element}`;
}

/** What tells a finding of a form from its others. */
interface FindingNamed {
  readonly rule: string;
  readonly variant: string;
  readonly element: string;
}
