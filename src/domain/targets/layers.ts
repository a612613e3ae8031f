import type { Catalogue } from '../catalogue/indicator';
import { isUsedInYear } from '../plan/elements';
import type { Programme } from '../plan/programme';
import { ruleOf } from './comparators';
import type { ReferenceTarget, Target } from './target';
import { targetsOf } from './targetsOf';

/** A target of a plan above, as one of the year's. */
export interface LayerTarget {
  /** Its title names the document it stands in. */
  readonly target: Target;
  /** The document, by which people name the layer. */
  readonly document: string;
}

/** What documents above ask beside a target: of each the first row for the same indicator, period and base year. */
export function besideTarget({ reference }: Pick<Programme, 'reference'>, target: Target): readonly ReferenceTarget[] {
  const rows = reference.filter((row) => goesWith(row, target));
  return rows.filter((row, at) => rows.findIndex(({ document }) => document === row.document) === at);
}

function goesWith(row: ReferenceTarget, target: Target): boolean {
  const together = row.periodFrom <= target.periodTo && target.periodFrom <= row.periodTo;
  const alike = ruleOf(row.comparator).compared === ruleOf(target.comparator).compared;
  return row.indicator === target.indicator && together && alike && row.baseYear === target.baseYear;
}

/**
 * Targets of the plan above (`ReferenceTarget.plan`) that a year's own targets have no counterpart of and whose
 * indicator the plan asks: they are followed like own ones and judged for whoever issued them
 * (docs/plan-book.md#targets-of-the-plan-above).
 */
export function layerTargets(programme: Programme, catalogue: Catalogue, year: number): readonly LayerTarget[] {
  const rows = programme.reference.filter(({ plan }) => plan !== undefined);
  if (rows.length === 0) return [];
  const own = targetsOf(programme, year);
  const phases = programme.phases.filter(({ from, to }) => from <= year && year <= to);
  return rows
    .filter((row) => !own.some((target) => goesWith(row, target)))
    .filter(
      (row) => phases.some(({ from, to }) => row.periodFrom <= to && from <= row.periodTo) && row.periodTo >= year,
    )
    .filter(({ indicator }) => programme.lines.some((line) => line.indicator === indicator && isUsedInYear(line, year)))
    .map((row) => ({ document: row.document, target: targetOf(row, catalogue) }));
}

function targetOf(row: ReferenceTarget, { indicators }: Catalogue): Target {
  const { document, plan = '', valueTo = null, evidence: _, ...demand } = row;
  const known = indicators.find(({ code }) => code === row.indicator);
  const { vi = row.indicator, en = row.indicator } = known ?? {};
  return {
    ...demand,
    id: `${plan}/${row.indicator}-${row.periodTo}`,
    kind: 'target',
    valueTo,
    denominator: [],
    numeratorCondition: [],
    clause: document,
    wording: vi,
    vi: `${vi} (${document})`,
    en: `${en} (${document})`,
  };
}
