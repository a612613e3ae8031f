import type { Catalogue } from '../domain/catalogue/indicator';
import { indicatorOf } from '../domain/ids';
import type { Sentence } from '../domain/texts/sentence';
import { unitKey, type Unit } from '../domain/territory/unit';
import type { GivenReason, ReasonGroup } from '../core/reports/summaryArgs';
import { claimedFindings, type ClaimedFinding } from './accepting';
import { ruleTitle } from './messages';
import type { RollUpResult } from './rollUpFiles';

/**
 * The reasons units give for their findings, those of one rule and one section together, and under it equal words
 * together: what a consolidator reads instead of one line a unit (docs/rules-of-meaning.md#explanations-travel). In the
 * order of the sections, then of the rules; the reason of most units first.
 */
export function reasonGroups(result: RollUpResult, catalogue: Catalogue): readonly ReasonGroup[] {
  const keyOf = (claim: ClaimedFinding): string => `${rankOf(claim, catalogue)}\n${claim.finding.rule}`;
  const groups = [...gathered(claimedFindings(result), keyOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  return groups.flatMap(([, claims]) => groupOf(claims, catalogue));
}

/** Claims on one rule in equal words, where there are several: a person decides on all of them at once; most first. */
export function sharedReasons(claims: readonly ClaimedFinding[]): readonly (readonly ClaimedFinding[])[] {
  const byReason = gathered(claims, ({ finding }) => `${finding.rule}\n${plain(finding.explanation ?? '')}`);
  return [...byReason.values()].filter((alike) => alike.length > 1).sort((a, b) => b.length - a.length);
}

/** Claims with one key together, in the order in which the keys come. */
function gathered(
  claims: readonly ClaimedFinding[],
  keyOf: (claim: ClaimedFinding) => string,
): ReadonlyMap<string, readonly ClaimedFinding[]> {
  const found = new Map<string, ClaimedFinding[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const held = found.get(key);
    if (held) held.push(claim);
    else found.set(key, [claim]);
  }
  return found;
}

/** Sections by their place in the catalogue; what is about no indicator comes last. */
function rankOf({ finding }: ClaimedFinding, catalogue: Catalogue): string {
  const at = catalogue.sections.findIndex(({ id }) => id === sectionOf(finding.element, catalogue));
  return String(at < 0 ? catalogue.sections.length : at).padStart(4, '0');
}

function sectionOf(element: ClaimedFinding['finding']['element'], { indicators }: Catalogue): string | undefined {
  if (element === '') return undefined;
  return indicators.find(({ code }) => code === indicatorOf(element))?.section;
}

const WHOLE: Sentence = { vi: 'Cả biểu', en: 'The form as a whole' };

function groupOf(claims: readonly ClaimedFinding[], catalogue: Catalogue): readonly ReasonGroup[] {
  const [first] = claims;
  if (!first) return [];
  const { rule, element } = first.finding;
  const section = catalogue.sections.find(({ id }) => id === sectionOf(element, catalogue));
  const alike = gathered(claims, ({ finding }) => plain(finding.explanation ?? ''));
  const reasons = [...alike.values()].map(reasonOf).sort((a, b) => b.units.length - a.units.length);
  const title = { vi: ruleTitle(rule, 'vi'), en: ruleTitle(rule, 'en') };
  const words = section ? { vi: section.vi, en: section.en } : WHOLE;
  return [{ rule, title, ...(section ? { section: section.id } : {}), sectionWords: words, reasons }];
}

/** Words that say the same in other letters and blanks. */
function plain(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.;,!]+/g, ' ')
    .trim();
}

function reasonOf(claims: readonly ClaimedFinding[]): GivenReason {
  const units = new Map<string, Unit>();
  for (const { unit } of claims) if (unit) units.set(unitKey(unit), unit);
  const count = (state: 'here' | 'below' | 'void'): number =>
    claims.filter(({ finding }) => finding.acceptance?.state === state).length;
  const elements = [...new Set(claims.flatMap(({ finding }) => (finding.element === '' ? [] : [finding.element])))];
  return {
    words: claims[0]?.finding.explanation ?? '',
    units: [...units.values()],
    elements,
    findings: claims.length,
    accepted: count('here'),
    acceptedBelow: count('below'),
    void: count('void'),
  };
}
