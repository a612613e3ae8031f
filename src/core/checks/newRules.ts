import type { Finding } from '../../domain/finding';
import type { FindingRule } from '../../domain/findingRule';
import { indicatorOf, type IndicatorCode } from '../../domain/ids';
import { figuresOf } from '../../domain/catalogue/orders';
import type { Relation } from '../../domain/catalogue/relation';
import type { NewRule } from '../../domain/plan/programme';
import type { CheckedForm } from './checkedForm';
import { atLeastOne } from './rules/atLeastOne';
import { bothAtLeast } from './rules/bothAtLeast';
import { ceilings } from './rules/ceilings';
import { cumulativeCount } from './rules/cumulativeCount';
import { funding } from './rules/funding';
import { minimumPersons } from './rules/minimumPersons';
import { notApplicable } from './rules/notApplicable';
import { partsMakeTotal } from './rules/partsMakeTotal';
import { partsWithinWhole } from './rules/partsWithinWhole';
import { partWithinWhole } from './rules/partWithinWhole';
import { personsCounted } from './rules/personsCounted';

/** The checks that make errors of what a relation says; none for a relation that only ever asks. */
const HELD_BY: Readonly<Record<Relation['kind'], readonly FindingRule[]>> = {
  partOf: [partWithinWhole, notApplicable],
  unionOf: [partWithinWhole, notApplicable],
  bothOf: [bothAtLeast, partWithinWhole, notApplicable],
  sameTotal: [partsMakeTotal],
  disjointTotal: [partsMakeTotal],
  atLeastOneEach: [atLeastOne],
  atLeastOnePer: [],
  twoOrMore: [minimumPersons],
  smallest: [minimumPersons],
  participations: [personsCounted],
  firstTime: [personsCounted],
  cumulative: [cumulativeCount],
  plausibleAtMost: [],
  plausibleByPart: [],
  together: [],
  eachPartWithin: [partsWithinWhole],
  needs: [],
  moneyPart: [funding],
  ceiling: [ceilings],
  ratioWithin: [],
};

/** The checks a relation brings, each about its indicators, as warnings until the end of a report year. */
export function rulesBrought(relation: Relation, until: number): readonly NewRule[] {
  const about = [...new Set(figuresOf(relation).map(([figure]) => indicatorOf(figure)))];
  return HELD_BY[relation.kind].map(({ id }) => ({ rule: id, about, until }));
}

/**
 * An error of a check that is new for the year of the report, as a warning that says so; anything else as it is. Who,
 * when and which plan is never new (docs/checks.md#new-rules-warn-first).
 */
export function warnedFirst(finding: Finding, { submission, context }: CheckedForm): Finding {
  const { newRules } = context.programme;
  if (newRules === undefined || finding.severity !== 'error' || finding.identity === true) return finding;
  const until = newRules
    .filter((one) => one.rule === finding.rule && one.until >= submission.year && isAbout(one, finding))
    .map((one) => one.until);
  return until.length === 0 ? finding : { ...finding, severity: 'warning', newUntil: Math.max(...until) };
}

/** The finding is about nothing but these indicators, and about two of them where there are more. */
function isAbout({ about }: NewRule, { concerns = [] }: Finding): boolean {
  if (about === undefined) return true;
  const concerned = new Set<IndicatorCode>(concerns.map(indicatorOf));
  return concerned.size >= Math.min(2, about.length) && [...concerned].every((code) => about.includes(code));
}
