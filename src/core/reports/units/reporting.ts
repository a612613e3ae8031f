import type { LedgerEntry, RollUp } from '../../../domain/aggregate';
import { fullName, unitKey, type Unit } from '../../../domain/territory/unit';
import type { FiguresPlan } from '../figuresPlan';
import type { SummingUnit } from '../unitRows';

/** How complete and how punctual the reports of a roll-up are, unit by unit; worked out once for a sheet. */
export class Reporting {
  /** Summing units by code. */
  private readonly sums: ReadonlyMap<string, SummingUnit>;
  /** Missing units below each area, by its code. */
  private readonly missing: ReadonlyMap<string, number>;
  private readonly sent: ReadonlyMap<string, LedgerEntry>;

  constructor(
    rollUp: RollUp,
    private readonly plan: FiguresPlan,
  ) {
    this.sums = new Map(plan.sums.map((sum) => [sum.aggregate.unit.code, sum]));
    this.missing = missingBelow(rollUp);
    this.sent = sentBy(rollUp);
  }

  /** "14/15" units of a summing unit, or given/owned elements of a reporting one. */
  coverageOf(unit: Unit): string {
    const sum = this.sums.get(unit.code);
    if (!sum) return this.givenOf(unit);
    const reported = sum.to - sum.from + 1;
    return `${reported}/${reported + (this.missing.get(unit.code) ?? 0)}`;
  }

  /** The unit by its full name; “(ước)” where its report says that it has estimates. */
  nameOf(unit: Unit): string {
    return this.sent.get(unitKey(unit))?.estimated === true ? `${fullName(unit)} (ước)` : fullName(unit);
  }

  /** "Đúng hạn", "Muộn", or that the report does not say when it was sent. */
  lateWords(unit: Unit): string {
    const sent = this.sent.get(unitKey(unit));
    if (sent?.late === true) return '✗ Muộn';
    return sent?.sentOn === undefined ? 'Không ghi' : '✓ Đúng hạn';
  }

  private givenOf(unit: Unit): string {
    const { rowOf, rows, firstUnit, columns } = this.plan;
    const row = rowOf.get(unitKey(unit));
    const aggregate = row === undefined ? undefined : rows[row - firstUnit]?.aggregate;
    let [given, owned, held] = [0, 0, 0];
    for (const { key, rate } of columns) {
      const value = rate ? undefined : aggregate?.values.get(key);
      if (!value) continue;
      owned += 1;
      if (value.reported > 0) given += 1;
      held += value.held === undefined ? 0 : 1;
    }
    return `${given}/${owned}${held === 0 ? '' : `; tạm giữ ${held}`}`;
  }
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

function sentBy({ ledger }: RollUp): ReadonlyMap<string, LedgerEntry> {
  const used = ledger.entries.filter((entry) => entry.fate === 'used');
  return new Map(used.flatMap((entry) => (entry.unit ? [[unitKey(entry.unit), entry] as const] : [])));
}
