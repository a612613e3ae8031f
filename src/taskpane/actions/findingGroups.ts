import { SEVERITIES, type Finding, type Severity } from '../../domain/finding';

export interface FindingSection {
  /** Letter of the form's section; "" for the form as a whole. */
  readonly section: string;
  readonly findings: readonly Finding[];
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly sections: readonly FindingSection[];
}

/** Findings by severity, the gravest first, then by section in form order; empty groups are left out. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return own.length === 0 ? [] : [{ severity, count: own.length, sections: sectionsOf(own) }];
  });
}

function sectionsOf(findings: readonly Finding[]): readonly FindingSection[] {
  const sections = [...new Set(findings.map(sectionOf))].sort();
  return sections.map((section) => ({
    section,
    findings: findings.filter((finding) => sectionOf(finding) === section),
  }));
}

/** An indicator's letter is its section (docs/domain.md#sections). */
function sectionOf({ element }: Finding): string {
  return /^[A-L]\d\d/.test(element) ? element.charAt(0) : '';
}

/** Findings of the same check and sentence together, in the order in which each kind first appears. */
export function findingKinds(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.rule}|${finding.variant}`;
    const held = kinds.get(key);
    if (held) held.push(finding);
    else kinds.set(key, [finding]);
  }
  return [...kinds.values()];
}
