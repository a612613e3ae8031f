import type { Catalogue } from '../../domain/catalogue/indicator';
import { indicatorOf } from '../../domain/ids';
import { roman } from '../../core/forms/build/roman';
import type { Submission } from '../../domain/submission';
import { SEVERITIES, type Finding, type Severity } from '../../domain/finding';

export interface FindingSection {
  /** Section of the catalogue; undefined for the form as a whole. */
  readonly section: Catalogue['sections'][number] | undefined;
  /** The section's number on the form itself ("IV"); "" for the form as a whole, and of a form that is not given. */
  readonly number: string;
  readonly findings: readonly Finding[];
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly sections: readonly FindingSection[];
}

const NO_LINES: Submission['values'] = new Map();

/** Findings by severity, the gravest first, then by section in form order; empty groups are left out. */
export function findingGroups(
  findings: readonly Finding[],
  catalogue: Catalogue,
  values: Submission['values'] = NO_LINES,
): readonly FindingGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    return [{ severity, count: own.length, sections: sectionsOf(own, sectionsOnForm(values, catalogue), catalogue) }];
  });
}

/** Sections that have a line on the form, in its order: by their place a form numbers them. */
function sectionsOnForm(values: Submission['values'], { sections, indicators }: Catalogue): readonly string[] {
  const codes = new Set([...values.keys()].map((key): string => indicatorOf(key)));
  const used = new Set(indicators.filter(({ code }) => codes.has(code)).map(({ section }) => section));
  return sections.map(({ id }) => id).filter((id) => used.has(id));
}

function sectionsOf(
  findings: readonly Finding[],
  onForm: readonly string[],
  { sections, indicators }: Catalogue,
): readonly FindingSection[] {
  const idOf = new Map<string, string>(indicators.map(({ code, section }) => [code, section]));
  const placed = findings.map((finding) => ({
    finding,
    id: finding.element === '' ? undefined : idOf.get(indicatorOf(finding.element)),
  }));
  return [undefined, ...sections].flatMap((section) => {
    const own = placed.flatMap(({ finding, id }) => (id === section?.id ? [finding] : []));
    const place = section ? onForm.indexOf(section.id) + 1 : 0;
    return own.length === 0 ? [] : [{ section, number: roman(place), findings: own }];
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
