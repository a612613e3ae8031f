import type { Ledger, LedgerEntry } from '../../domain/aggregate';
import { indicatorWithRole, partWithRole } from '../../domain/catalogue/withRole';
import { textOf, valueOf } from '../../domain/figure';
import { elementKey, type ElementKey, type UnitKey } from '../../domain/ids';
import { isDutyOf, isLate, reportDeadline } from '../../domain/plan/deadline';
import { dutiesIn, type Duty, type DutyCounts, type DutyState } from '../../domain/plan/duties';
import { reporterOf } from '../../domain/plan/reporter';
import type { Submission } from '../../domain/submission';
import type { DutyTier } from '../../domain/targets/target';
import { unitKey, type Unit } from '../../domain/territory/unit';
import type { RollUpArgs } from './candidate';

/** What a roll-up knows of who reported, and when. */
interface Reported {
  readonly used: readonly (LedgerEntry & { readonly unit: Unit })[];
  readonly missing: Ledger['missing'];
  readonly submissions: ReadonlyMap<UnitKey, Submission>;
}

/**
 * How each duty of the plan stands by what the reports say, in the order of the days: reports and own plans in time or
 * not, and whether a report came after the day of whoever sums up. What no report speaks of has its day alone.
 */
export function dutyStates(
  args: Pick<RollUpArgs, 'programme' | 'catalogue' | 'year'>,
  { entries, missing, submissions }: Pick<Ledger, 'entries' | 'missing'> & Pick<Reported, 'submissions'>,
): readonly DutyState[] {
  const used = entries.flatMap((entry) =>
    entry.fate === 'used' && entry.unit ? [{ ...entry, unit: entry.unit }] : [],
  );
  const reported = { used, missing, submissions };
  return dutiesIn(args.programme, args.year).map((duty) => {
    if (duty.deadline.forReports === true) return { duty, done: reportCounts(args, duty, reported) };
    if (duty.deadline.forPlan === true) return { duty, done: planCounts(args, duty, reported) };
    const after = duty.deadline.by?.includes('consolidator') ? overtakenOn(duty, used) : undefined;
    return { duty, ...(after === undefined ? {} : { overtakenOn: after }) };
  });
}

/** Reports that are measured by this deadline. */
function reportCounts(
  { programme, year }: Pick<RollUpArgs, 'programme' | 'year'>,
  { deadline }: Duty,
  { used, missing }: Reported,
): DutyCounts {
  const measured = new Map<DutyTier, boolean>();
  const isMeasured = (unit: Unit): boolean => {
    const { tier } = reporterOf(unit);
    const known = measured.get(tier) ?? reportDeadline(programme.deadlines, year, tier) === deadline;
    measured.set(tier, known);
    return known;
  };
  const own = used.filter(({ unit }) => isMeasured(unit));
  return {
    inTime: own.filter(({ sentOn, late }) => sentOn !== undefined && late !== true).length,
    late: own.filter(({ late }) => late === true).length,
    undated: own.filter(({ sentOn }) => sentOn === undefined).length,
    missing: missing.filter(isMeasured).length,
  };
}

/** Own plans of units whose forms ask for one; a unit that has not reported has shown none. */
function planCounts(
  { catalogue, year }: Pick<RollUpArgs, 'catalogue' | 'year'>,
  { deadline }: Duty,
  { used, missing, submissions }: Reported,
): DutyCounts {
  const owes = (unit: Unit): boolean => isDutyOf(deadline, reporterOf(unit).tier);
  const [line, said, on] = [
    indicatorWithRole(catalogue, 'planIssued'),
    partWithRole(catalogue, 'issued'),
    partWithRole(catalogue, 'day'),
  ];
  const counts = { inTime: 0, late: 0, undated: 0, missing: missing.filter(owes).length };
  if (line === undefined || said === undefined || on === undefined) return counts;
  const [issued, day] = [elementKey(line, said), elementKey(line, on)];
  for (const { unit } of used) {
    const values = submissions.get(unitKey(unit))?.values;
    if (values && owes(unit) && values.has(issued)) counts[planState(values, { issued, day }, deadline, year)] += 1;
  }
  return counts;
}

function planState(
  values: Submission['values'],
  { issued, day }: { readonly issued: ElementKey; readonly day: ElementKey },
  deadline: Duty['deadline'],
  year: number,
): keyof DutyCounts {
  if (valueOf(values.get(issued)) === 0) return 'missing';
  const date = textOf(values.get(day));
  if (date === undefined || date === '') return 'undated';
  return isLate(deadline, date, year) ? 'late' : 'inTime';
}

/** The day of the last report, where that is after the last day of whoever sums up. */
function overtakenOn({ last }: Duty, used: readonly LedgerEntry[]): string | undefined {
  const sent = used.flatMap(({ sentOn }) => sentOn ?? []);
  const latest = sent.reduce<string | undefined>((top, day) => (top === undefined || day > top ? day : top), undefined);
  return last !== undefined && latest !== undefined && latest > last ? latest : undefined;
}
