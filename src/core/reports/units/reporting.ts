import type { RollUp } from '../../../domain/aggregate';
import { unitKey, type Unit } from '../../../domain/territory/unit';
import type { FiguresPlan } from '../figuresPlan';
import type { SummaryArgs } from '../summaryArgs';
import type { SummingUnit } from '../unitRows';

interface Reporting {
  /** Missing units below each area, by its code. */
  readonly missing: ReadonlyMap<string, number>;
  readonly sent: ReadonlyMap<string, { readonly sentOn?: string; readonly late?: boolean }>;
}

const known = new WeakMap<RollUp, Reporting>();
const sums = new WeakMap<FiguresPlan, ReadonlyMap<string, SummingUnit>>();

/** "14/15" units of a summing unit, or given/owned elements of a reporting one. */
export function coverageOf({ rollUp }: SummaryArgs, plan: FiguresPlan, unit: Unit): string {
  const sum = sumsOf(plan).get(unit.code);
  if (sum) {
    const reported = sum.to - sum.from + 1;
    return `${reported}/${reported + (reportingOf(rollUp).missing.get(unit.code) ?? 0)}`;
  }
  const row = plan.rowOf.get(unitKey(unit));
  const aggregate = row === undefined ? undefined : plan.rows[row - plan.firstUnit]?.aggregate;
  let [given, owned] = [0, 0];
  for (const { key, rate } of plan.columns) {
    const value = rate ? undefined : aggregate?.values.get(key);
    if (!value) continue;
    owned += 1;
    if (value.reported > 0) given += 1;
  }
  return `${given}/${owned}`;
}

/** "Đúng hạn", "Muộn", or that the report does not say when it was sent. */
export function lateWords({ rollUp }: SummaryArgs, unit: Unit): string {
  const sent = reportingOf(rollUp).sent.get(unitKey(unit));
  if (sent?.late === true) return '✗ Muộn';
  return sent?.sentOn === undefined ? 'Không ghi' : '✓ Đúng hạn';
}

/** Summing units by code. */
function sumsOf(plan: FiguresPlan): ReadonlyMap<string, SummingUnit> {
  const held = sums.get(plan);
  if (held) return held;
  const made = new Map(plan.sums.map((sum) => [sum.aggregate.unit.code, sum]));
  sums.set(plan, made);
  return made;
}

function reportingOf(rollUp: RollUp): Reporting {
  const held = known.get(rollUp);
  if (held) return held;
  const made = { missing: missingBelow(rollUp), sent: sentBy(rollUp) };
  known.set(rollUp, made);
  return made;
}

function missingBelow({ units, ledger }: RollUp): ReadonlyMap<string, number> {
  const parents = new Map(units.map(({ unit }) => [unit.code, unit.parent]));
  const missing = new Map<string, number>();
  for (const unit of ledger.missing) {
    for (let code = parents.get(unit.code) ?? unit.parent; code !== undefined; code = parents.get(code)) {
      missing.set(code, (missing.get(code) ?? 0) + 1);
    }
  }
  return missing;
}

function sentBy({ ledger }: RollUp): Reporting['sent'] {
  const used = ledger.entries.filter((entry) => entry.fate === 'used');
  return new Map(used.flatMap((entry) => (entry.unit ? [[unitKey(entry.unit), entry] as const] : [])));
}
