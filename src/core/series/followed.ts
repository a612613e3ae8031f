import type { Catalogue } from '../../domain/catalogue/indicator';
import type { Programme } from '../../domain/plan/programme';
import type { FollowedTarget, Pace, TargetPoint, YearFigures } from '../../domain/series/series';
import { askedBy, isOnBase } from '../../domain/targets/comparators';
import { resultUnit } from '../../domain/targets/resultUnit';
import type { Target } from '../../domain/targets/target';
import type { Attainment } from '../../domain/targets/verdict';

/**
 * The targets of a plan over its years. Those of one indicator in one phase after the other are one line: what 60% by
 * 2025 and 90% by 2030 ask for is the same figure. Growth since another base year is another figure.
 */
export function followedTargets(
  years: readonly YearFigures[],
  { programme, catalogue }: { readonly programme: Programme; readonly catalogue: Catalogue },
): readonly FollowedTarget[] {
  const found = years.map(({ year, attainments }) => ({ year, byId: new Map(ownOf(attainments)) }));
  return linesOf(programme).flatMap((targets) => {
    const [first] = targets;
    if (!first) return [];
    const points = found.flatMap(({ year, byId }) => {
      const attainment = targets.map(({ id }) => byId.get(id)).find((one) => one !== undefined);
      return attainment ? [pointOf(year, attainment, targets)] : [];
    });
    return [{ indicator: first.indicator, targets, measuredIn: resultUnit(first, catalogue), points }];
  });
}

/** Of targets, those of a plan above that no own one is like are not the plan's own milestones. */
function ownOf(attainments: readonly Attainment[]): readonly (readonly [string, Attainment])[] {
  return attainments.filter(({ layer }) => layer === undefined).map((one) => [one.target.id, one] as const);
}

/** Targets grouped by what they measure, in the plan's order; each group by the years they are due. */
function linesOf({ phases, targets }: Programme): readonly (readonly Target[])[] {
  const lines = new Map<string, Target[]>();
  for (const phase of phases) {
    const times = new Map<string, number>();
    for (const target of targets) {
      if (target.periodFrom < phase.from || target.periodTo > phase.to) continue;
      const measured = measuredBy(target);
      // Two targets of one phase for one figure that are due in the same year are two lines.
      const due = `${measured} ${target.periodTo}`;
      const time = times.get(due) ?? 0;
      times.set(due, time + 1);
      const key = `${measured} ${time}`;
      lines.set(key, [...(lines.get(key) ?? []), target]);
    }
  }
  return [...lines.values()].map((line) => [...line].sort((a, b) => a.periodTo - b.periodTo));
}

function measuredBy({ indicator, comparator, growth, baseYear }: Target): string {
  return isOnBase(comparator) ? `${indicator} ${growth ?? ''} ${baseYear ?? ''}` : indicator;
}

function pointOf(year: number, attainment: Attainment, targets: readonly Target[]): TargetPoint {
  const pace = paceOf(year, attainment, targets);
  return { year, attainment, ...(pace ? { pace } : {}) };
}

/** To the first milestone after the year; none where that is reached already. */
function paceOf(year: number, { actual }: Attainment, targets: readonly Target[]): Pace | undefined {
  const target = targets.find(({ periodTo }) => periodTo > year);
  if (!target || actual === null) return undefined;
  const required = openEnd(target, actual);
  if (required === undefined) return undefined;
  return { by: target.periodTo, target, required, perYear: (required - actual) / (target.periodTo - year) };
}

/** The end of what a target asks that a result has not come to; the end itself counts as reached where it is enough. */
function openEnd(target: Target, actual: number): number | undefined {
  const { from, to } = askedBy(target) ?? {};
  if (from && (actual < from.value || (actual === from.value && !from.enough))) return from.value;
  if (to && (actual > to.value || (actual === to.value && !to.enough))) return to.value;
  return undefined;
}
