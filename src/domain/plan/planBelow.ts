import { OWN_SINCE } from '../catalogue/ownRows';
import type { Catalogue, Indicator, LineUse } from '../catalogue/indicator';
import { inYear } from '../day';
import type { IndicatorCode } from '../ids';
import type { UnitTree } from '../territory/tree';
import type { UnitRef } from '../territory/unit';
import { findDimension, findIndicator, isUsedInYear } from './elements';
import type { Programme } from './programme';

/** A plan with the catalogue it draws on. */
export interface PlanInUse {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
}

/** A plan of a unit below, as a roll-up of the plan above counts it (docs/rules-of-meaning.md#plans-below-a-plan). */
export interface PlanBelow extends PlanInUse {
  /** The lines of the plan above, asked of the bodies of this one and shared out among them as it does. */
  readonly joint: Programme;
  /** Day whose owner matrix holds. */
  readonly asOf: string;
  /** Its units in the year. */
  readonly tree: UnitTree;
  /** Indicators both plans ask, in the order of the plan above. */
  readonly shared: readonly IndicatorCode[];
}

/** How one plan looks from the other above it. */
export function planBelow(
  lower: PlanInUse,
  { upper, year, tree }: { readonly upper: PlanInUse; readonly year: number; readonly tree: UnitTree },
): PlanBelow {
  const own = lineOf(lower, year);
  const shared = sharedIndicators(lower, upper, year);
  const lines = upper.programme.lines.map((line): LineUse => {
    const asked = shared.includes(line.indicator) ? own(line.indicator) : undefined;
    return asked ? jointLine(line, asked) : line;
  });
  const { asOf, departments, owners, ownUnits, districtPart } = lower.programme;
  const { ownUnits: _units, districtPart: _part, ...asking } = upper.programme;
  const bodies = {
    departments,
    owners,
    clusters: [],
    ...(ownUnits ? { ownUnits } : {}),
    ...(districtPart ? { districtPart } : {}),
  };
  const joint = { ...asking, asOf, ...bodies, lines };
  return { ...lower, joint, asOf: inYear(lower.programme.asOf, year), tree, shared };
}

/** The line as the plan above splits it, of whoever reports it in the plan below. */
function jointLine(line: LineUse, own: LineUse): LineUse {
  const breakdowns = line.breakdowns.map((use) => {
    const asked = own.breakdowns.find(({ dimension, column }) => dimension === use.dimension && column === use.column);
    if (!asked) return use;
    const { kinds: _above, ...whole } = use;
    return asked.kinds ? { ...whole, kinds: asked.kinds } : whole;
  });
  const { askAlways: _always, askNever: _never, ...above } = line;
  const { askAlways, askNever } = own;
  return {
    ...above,
    owner: own.owner,
    breakdowns,
    ...(askAlways ? { askAlways } : {}),
    ...(askNever ? { askNever } : {}),
  };
}

function lineOf({ programme }: PlanInUse, year: number): (code: IndicatorCode) => LineUse | undefined {
  return (code) => programme.lines.find((line) => line.indicator === code && isUsedInYear(line, year));
}

/**
 * A code of the catalogue is one thing in every plan. One that a plan added for itself is shared only where both mean
 * the same by it: codes of own rows are those of one plan.
 */
function sharedIndicators(lower: PlanInUse, upper: PlanInUse, year: number): readonly IndicatorCode[] {
  const [own, above] = [lineOf(lower, year), lineOf(upper, year)];
  const codes = new Set(upper.programme.lines.map(({ indicator }) => indicator));
  return [...codes].filter(
    (code) =>
      own(code) !== undefined &&
      above(code) !== undefined &&
      isSame(findIndicator(lower.catalogue, code), findIndicator(upper.catalogue, code)),
  );
}

function isSame(one: Indicator, other: Indicator): boolean {
  if (one.since !== OWN_SINCE && other.since !== OWN_SINCE) return true;
  return one.since === other.since && one.vi === other.vi && one.type === other.type && one.measure === other.measure;
}

/** Of whom or what a plan below counts an indicator otherwise than the plan above: parts by their codes. */
export interface OtherPopulation {
  readonly plan: PlanBelow;
  readonly indicator: IndicatorCode;
  /** False where the plan below does not ask it at all. */
  readonly asked: boolean;
  /** Counted by the plan above, not asked by the plan below. */
  readonly lacking: readonly string[];
  /** Asked by the plan below alone: in its total, in no part here. */
  readonly beyond: readonly string[];
}

/**
 * What is to be said of an indicator of the plan above in a year: not asked below, or made up of other parts (public
 * servants, kinds of places) by the same split. Undefined where both count the same.
 */
export function otherPopulation(plan: PlanBelow, indicator: IndicatorCode, year: number): OtherPopulation | undefined {
  if (!plan.shared.includes(indicator)) return { plan, indicator, asked: false, lacking: [], beyond: [] };
  const own = lineOf(plan, year)(indicator);
  const above = plan.joint.lines.find((line) => line.indicator === indicator && isUsedInYear(line, year));
  const pairs = (above?.breakdowns ?? []).flatMap((use) => {
    const asked = own?.breakdowns.find(({ dimension }) => dimension === use.dimension);
    const disjoint = findDimension(plan.catalogue, use.dimension).kind === 'disjoint';
    return asked && disjoint ? [{ above: use.parts, own: asked.parts }] : [];
  });
  const lacking = pairs.flatMap((pair) => pair.above.filter((part) => !pair.own.includes(part)));
  const beyond = pairs.flatMap((pair) => pair.own.filter((part) => !pair.above.includes(part)));
  return lacking.length + beyond.length === 0 ? undefined : { plan, indicator, asked: true, lacking, beyond };
}

/** The plans below, found by the form that came or by the unit that has sent none. */
export class PlansBelow {
  /** The smallest first: a commune's own plan asks it before that of its district. */
  private readonly nearest: readonly PlanBelow[];

  constructor(readonly plans: readonly PlanBelow[] = []) {
    this.nearest = [...plans].sort((a, b) => a.tree.units.length - b.tree.units.length);
  }

  /** The plan of an id. */
  find(id: string | undefined): PlanBelow | undefined {
    return id === undefined ? undefined : this.nearest.find(({ programme }) => programme.id === id);
  }

  /** The plan that asks a unit: that of the form that counts, else the nearest whose units it is among. */
  asking(unit: UnitRef, form?: { readonly askedBy?: string }): PlanBelow | undefined {
    if (form) return this.find(form.askedBy);
    return this.nearest.find(({ tree }) => tree.reports(unit.code) && tree.unit(unit.code)?.list === unit.list);
  }
}
