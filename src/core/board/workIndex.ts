import type { LedgerEntry, RollUp } from '../../domain/aggregate';
import type { UnitKey } from '../../domain/ids';
import type { Submission } from '../../domain/submission';
import { unitKey, type Unit, type UnitRef } from '../../domain/territory/unit';
import { isMadeBefore } from '../../domain/work/madeBefore';
import type { DecisionOf } from '../../domain/work/workDecision';
import type { WorkState } from '../../domain/work/workState';
import type { BoardRow } from './board';

/** What a folder of work says of one plan's year, found by file and by unit. */
export class WorkIndex {
  private readonly byFile: ReadonlyMap<string, DecisionOf<'received'>>;
  private readonly bySha: ReadonlyMap<string, DecisionOf<'received'>>;
  private readonly returns: ReadonlyMap<UnitKey, DecisionOf<'returned'>>;
  private readonly reminders: ReadonlyMap<UnitKey, DecisionOf<'reminded'>>;

  constructor(work: WorkState, { programme, year }: Pick<RollUp, 'programme' | 'year'>) {
    // The first time a file was noted is the day it came.
    const noted = [...work.all('received')].reverse();
    this.byFile = new Map(noted.map((one) => [one.file, one]));
    this.bySha = new Map(noted.map((one) => [one.sha256, one]));
    const isOurs = (one: { readonly programme: string; readonly year: number }): boolean =>
      one.programme === programme && one.year === year;
    const byUnit = <T extends { readonly unit: UnitRef }>(list: readonly T[]): ReadonlyMap<UnitKey, T> =>
      new Map(list.map((one) => [unitKey(one.unit), one]));
    this.returns = byUnit(work.all('returned').filter(isOurs));
    this.reminders = byUnit(work.all('reminded').filter(isOurs));
  }

  /** When the report that counts came, by what its file was; by its name where nobody reckoned that. */
  received(
    { file, sentOn }: Pick<LedgerEntry, 'file' | 'sentOn'>,
    counted: Submission | undefined,
  ): NonNullable<BoardRow['received']> {
    const noted = this.noted(file, counted?.sha256);
    return { file, ...(noted ? { on: noted.on } : {}), ...(sentOn === undefined ? {} : { sentOn }) };
  }

  /** What was noted under the name only of a file nobody reckoned: another content under it came another day. */
  private noted(file: string, sha256: string | undefined): DecisionOf<'received'> | undefined {
    return sha256 === undefined ? this.byFile.get(file) : this.bySha.get(sha256);
  }

  /** The last time the unit's report went back, and whether one that came later counts by now. */
  returned(unit: Unit, counted: Submission | undefined): Pick<BoardRow, 'returned'> {
    const last = this.returns.get(unitKey(unit));
    if (!last) return {};
    const { on, until, faults, report } = last;
    const noted = counted && this.noted(counted.file, counted.sha256);
    const answered = counted !== undefined && isOther(counted, report) && !(noted && isMadeBefore(noted, last));
    return { returned: { on, ...(until === undefined ? {} : { until }), faults, answered } };
  }

  reminded(unit: Unit): Pick<BoardRow, 'reminded'> {
    const last = this.reminders.get(unitKey(unit));
    return last ? { reminded: last.on } : {};
  }
}

function isOther({ file, sha256 }: Submission, report: DecisionOf<'returned'>['report']): boolean {
  if (sha256 !== undefined && report.sha256 !== undefined) return sha256 !== report.sha256;
  return file !== report.file;
}
