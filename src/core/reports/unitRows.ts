import type { RollUp, UnitAggregate } from '../../domain/aggregate';
import type { Submission } from '../../domain/submission';
import { fullName, unitKey, type Unit } from '../../domain/territory/unit';

/** A unit whose submission counts: one row of "Số liệu". */
export interface UnitRow {
  readonly unit: Unit;
  readonly submission: Submission;
  readonly aggregate: UnitAggregate;
  readonly parentName: string;
  /** Units below it report too, so its aggregate is not its own figure alone. */
  readonly sumsUp: boolean;
}

/** A unit that only sums up (province, district): the rows `from`–`to` lie below it; to < from when none has reported. */
export interface SummingUnit {
  readonly aggregate: UnitAggregate;
  readonly from: number;
  readonly to: number;
}

export interface OrderedUnits {
  readonly rows: readonly UnitRow[];
  /** Root first. */
  readonly sums: readonly SummingUnit[];
}

/**
 * Reporting units in tree order: areas by code, each followed by what is below it, departments last. So the rows
 * of every summing unit lie together, and its total is one plain range. (A criterion on the parent's code would
 * not do: Excel reads the texts "01" and "001" as the same number.)
 */
export function orderedUnits(rollUp: RollUp): OrderedUnits {
  const byCode = new Map(rollUp.units.map((aggregate) => [aggregate.unit.code, aggregate]));
  const children = childrenOf(rollUp);
  const rows: UnitRow[] = [];
  const sums: { aggregate: UnitAggregate; from: number; to: number }[] = [];
  const walk = (aggregate: UnitAggregate): void => {
    const { unit } = aggregate;
    const below = children.get(unit.code) ?? [];
    const submission = rollUp.submissions.get(unitKey(unit));
    const parent = unit.parent === undefined ? undefined : byCode.get(unit.parent)?.unit;
    const parentName = parent ? fullName(parent) : '';
    if (submission) rows.push({ unit, submission, aggregate, parentName, sumsUp: below.length > 0 });
    const from = rows.length;
    const sum = { aggregate, from, to: from - 1 };
    if (onlySumsUp(unit, rollUp)) sums.push(sum);
    below.forEach(walk);
    sum.to = rows.length - 1;
  };
  const root = rollUp.units[0];
  if (root) walk(root);
  return { rows, sums };
}

function onlySumsUp(unit: Unit, rollUp: RollUp): boolean {
  if (unit.code === rollUp.root.code) return true;
  return unit.level === 'country' || unit.level === 'province' || unit.level === 'district' || unit.level === 'cluster';
}

function childrenOf(rollUp: RollUp): ReadonlyMap<string, readonly UnitAggregate[]> {
  const children = new Map<string, UnitAggregate[]>();
  rollUp.units.forEach((aggregate, index) => {
    const parent = aggregate.unit.parent;
    if (index === 0 || parent === undefined) return;
    const held = children.get(parent);
    if (held) held.push(aggregate);
    else children.set(parent, [aggregate]);
  });
  for (const below of children.values())
    below.sort((a, b) => beside(a.unit) - beside(b.unit) || byAreaCode(a.unit, b.unit));
  return children;
}

function beside({ level }: Unit): number {
  return level === 'facility' ? 2 : level === 'department' ? 1 : 0;
}

/** Areas by code; departments stay in the order of the plan. */
function byAreaCode(a: Unit, b: Unit): number {
  if (beside(a) > 0 || a.code === b.code) return 0;
  return a.code < b.code ? -1 : 1;
}
