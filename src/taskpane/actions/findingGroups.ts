import type { Catalogue } from '../../domain/catalogue/indicator';
import { indicatorOf } from '../../domain/ids';
import { SEVERITIES, type Finding, type Severity } from '../../domain/finding';

export interface FindingSection {
  /** Section of the catalogue; undefined for the form as a whole. */
  readonly section: Catalogue['sections'][number] | undefined;
  readonly findings: readonly Finding[];
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly sections: readonly FindingSection[];
}

/** Findings by severity, the gravest first, then by section in form order; empty groups are left out. */
export function findingGroups(findings: readonly Finding[], catalogue: Catalogue): readonly FindingGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return own.length === 0 ? [] : [{ severity, count: own.length, sections: sectionsOf(own, catalogue) }];
  });
}

function sectionsOf(findings: readonly Finding[], { sections, indicators }: Catalogue): readonly FindingSection[] {
  const idOf = new Map<string, string>(indicators.map(({ code, section }) => [code, section]));
  const placed = findings.map((finding) => ({
    finding,
    id: finding.element === '' ? undefined : idOf.get(indicatorOf(finding.element)),
  }));
  return [undefined, ...sections].flatMap((section) => {
    const own = placed.flatMap(({ finding, id }) => (id === section?.id ? [finding] : []));
    return own.length === 0 ? [] : [{ section, findings: own }];
  });
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
