import type { RollUp, UnitAggregate } from '../../domain/aggregate';
import type { ElementKey } from '../../domain/catalogue/indicator';
import { numberOf } from '../../domain/figure';
import { unitKey, type Unit } from '../../domain/territory/unit';

/** One reporting unit's own figures, without those of units below it. */
export interface ReportingUnit {
  readonly unit: Unit;
  owns(key: ElementKey): boolean;
  /** Undefined where the unit did not say; "x" counts as said, with nothing to count. */
  figure(key: ElementKey): number | undefined;
  /** Undefined also for "x". */
  value(key: ElementKey): number | undefined;
}

/** The units that are expected to report at or below a unit, reported or missing. */
export function reportingBelow(rollUp: RollUp, unit: Unit): readonly ReportingUnit[] {
  const below = branchOf(rollUp, unit);
  const missing = new Set(rollUp.ledger.missing.map(unitKey));
  const parents = new Set(rollUp.units.map((aggregate) => aggregate.unit.parent));
  return below
    .filter(({ unit: one }) => rollUp.submissions.has(unitKey(one)) || missing.has(unitKey(one)))
    .map((aggregate) => reportingUnit(rollUp, aggregate, parents.has(aggregate.unit.code)));
}

/** A unit and everything below it, in tree order. */
export function branchOf(rollUp: RollUp, unit: Unit): readonly UnitAggregate[] {
  const codes = new Set([unit.code]);
  return rollUp.units.filter((aggregate) => {
    const inside = aggregate.unit.code === unit.code || codes.has(aggregate.unit.parent ?? '');
    if (inside) codes.add(aggregate.unit.code);
    return inside;
  });
}

/** A unit of a roll-up by code; undefined when it has none. */
export function aggregateOf(rollUp: RollUp, code: string): UnitAggregate | undefined {
  return rollUp.units.find((aggregate) => aggregate.unit.code === code);
}

function reportingUnit(rollUp: RollUp, { unit, values }: UnitAggregate, hasUnitsBelow: boolean): ReportingUnit {
  const submission = rollUp.submissions.get(unitKey(unit));
  const said = (key: ElementKey) => (hasUnitsBelow ? submission?.values.get(key) : values.get(key));
  return {
    unit,
    owns: (key) => values.has(key) && said(key)?.state !== 'notAsked',
    figure: (key) => (said(key)?.state === 'notApplicable' ? 0 : numberOf(said(key))),
    value: (key) => numberOf(said(key)),
  };
}
