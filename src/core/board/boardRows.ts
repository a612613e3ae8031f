import type { LedgerEntry, RollUp } from '../../domain/aggregate';
import { daysFrom } from '../../domain/day';
import type { FormId, IsoDay, UnitKey } from '../../domain/ids';
import { lastAcceptableDay, reportDeadline } from '../../domain/plan/deadline';
import { reporterOf } from '../../domain/plan/reporter';
import type { Submission } from '../../domain/submission';
import type { Deadline } from '../../domain/targets/target';
import { unitKey, type Unit } from '../../domain/territory/unit';
import { isUndecided } from '../../domain/unusable';
import type { WorkState } from '../../domain/work/workState';
import type { BoardFile, BoardRow, BoardState, FoundAbout } from './board';
import { WorkIndex } from './workIndex';

/** What the rows of a board are made of. */
export interface BoardRowsArgs<F extends FoundAbout> {
  readonly rollUp: RollUp;
  readonly findings: readonly F[];
  readonly deadlines: readonly Deadline[];
  readonly work: WorkState;
  readonly today: IsoDay;
  /** The form a unit is to send; the one it sent may be another. */
  readonly formOf: (unit: Unit) => FormId | undefined;
}

/** A row for each unit that is expected to report, in the order of the tree. */
export function boardRows<F extends FoundAbout>(args: BoardRowsArgs<F>): readonly BoardRow<F>[] {
  const { rollUp } = args;
  const known = { ...args, index: new WorkIndex(args.work, rollUp), ...grouped(args), above: branches(rollUp) };
  const missing = new Set(rollUp.ledger.missing.map(unitKey));
  const expected = rollUp.units.filter(({ unit }) => {
    const key = unitKey(unit);
    return rollUp.submissions.has(key) || missing.has(key);
  });
  return expected.map(({ unit }) => rowOf(unit, known));
}

interface Known<F extends FoundAbout> extends BoardRowsArgs<F> {
  readonly index: WorkIndex;
  readonly entries: ReadonlyMap<UnitKey, readonly LedgerEntry[]>;
  readonly found: ReadonlyMap<UnitKey, readonly F[]>;
  readonly above: ReadonlyMap<UnitKey, Unit>;
}

function rowOf<F extends FoundAbout>(unit: Unit, known: Known<F>): BoardRow<F> {
  const { rollUp, index, above } = known;
  const key = unitKey(unit);
  const counted = rollUp.submissions.get(key);
  const entries = known.entries.get(key) ?? [];
  const used = entries.find(({ fate }) => fate === 'used');
  const findings = (known.found.get(key) ?? []).filter((one) => isAbout(one, counted));
  const tally = tallyOf(findings, used);
  const form = counted?.form ?? known.formOf(unit);
  const received = used && index.received(used, counted);
  const parent = above.get(key);
  return {
    unit,
    ...(parent ? { parent } : {}),
    ...(form === undefined ? {} : { form }),
    state: counted ? stateOf(tally) : stateWithout(entries, isUndecided(rollUp.ledger, unit)),
    daysLate: daysLate(unit, used, known),
    ...(received ? { received } : {}),
    files: filesOf(entries),
    ...tally,
    ...index.returned(unit, counted),
    ...index.reminded(unit),
    findings,
  };
}

/** Findings of reports that do not count are nobody's business while one does. */
function isAbout({ source, finding }: FoundAbout, counted: Submission | undefined): boolean {
  if (!counted || source === undefined) return true;
  const { file, sheet } = finding.place;
  return file === counted.file && sheet === counted.sheet;
}

type Tally = Pick<BoardRow, 'held' | 'errors' | 'warnings' | 'claims' | 'doubts' | 'accepted'>;

function tallyOf(findings: readonly FoundAbout[], used: LedgerEntry | undefined): Tally {
  const open = findings.filter(({ finding }) => finding.severity === 'warning' && finding.identity !== true);
  return {
    held: used?.held ?? 0,
    errors: findings.filter(({ finding }) => finding.severity === 'error').length,
    warnings: open.length,
    claims: open.filter(({ finding }) => finding.explanation !== undefined).length,
    doubts: findings.filter(isDoubt).length,
    accepted: findings.filter(({ finding }) => finding.acceptance?.state === 'here').length,
  };
}

/** A choice among reports is a decision and no doubt, and what is about one form's head stands in its line. */
function isDoubt({ source, finding }: FoundAbout): boolean {
  return source === 'peers' && finding.severity === 'warning' && finding.identity === true;
}

function stateOf({ held, errors, warnings, doubts, accepted }: Tally): BoardState {
  if (held > 0) return 'held';
  if (errors > 0) return 'errors';
  if (warnings + doubts > 0) return 'toExplain';
  return accepted > 0 ? 'accepted' : 'received';
}

function stateWithout(entries: readonly LedgerEntry[], undecided: boolean): BoardState {
  if (undecided) return 'conflict';
  const isForm = ({ fate, sheet }: LedgerEntry): boolean =>
    fate === 'unknownUnit' || (fate === 'rejected' && sheet !== '');
  if (entries.some(isForm)) return 'errors';
  return entries.some(({ fate }) => fate === 'rejected') ? 'unreadable' : 'nothing';
}

function daysLate<F extends FoundAbout>(unit: Unit, used: LedgerEntry | undefined, known: Known<F>): number {
  const { deadlines, rollUp, today } = known;
  if (used) return used.late === true && used.sentOn !== undefined ? late(used.sentOn) : 0;
  return isUndecided(rollUp.ledger, unit) ? 0 : late(today);

  function late(day: string): number {
    const last = lastDay(deadlines, rollUp.year, unit);
    return last === undefined ? 0 : Math.max(0, daysFrom(last, day));
  }
}

/** The last day (ISO) for a unit's report, where the plan names one. */
export function lastDay(deadlines: readonly Deadline[], year: number, unit: Unit): string | undefined {
  const deadline = reportDeadline(deadlines, year, reporterOf(unit).tier);
  return deadline && lastAcceptableDay(deadline, year);
}

function filesOf(entries: readonly LedgerEntry[]): readonly BoardFile[] {
  return entries.map(boardFile).sort((a, b) => Number(b.counts) - Number(a.counts));
}

/** An entry of the ledger as a file of the board. */
export function boardFile({ file, sheet, fate, reason }: LedgerEntry): BoardFile {
  return { file, sheet, counts: fate === 'used', ...(reason && fate !== 'used' ? { reason } : {}) };
}

/** What came and what was found, by the unit; what came of a missing unit also by the names of its files. */
function grouped<F extends FoundAbout>({ rollUp, findings }: BoardRowsArgs<F>): Pick<Known<F>, 'entries' | 'found'> {
  const { entries, unusable } = rollUp.ledger;
  return { entries: new Map([...byUnit(entries), ...unusable]), found: byUnit(findings) };
}

function byUnit<T extends { readonly unit?: Unit }>(list: readonly T[]): ReadonlyMap<UnitKey, readonly T[]> {
  const found = new Map<UnitKey, T[]>();
  for (const one of list) {
    if (!one.unit) continue;
    const key = unitKey(one.unit);
    const held = found.get(key);
    if (held) held.push(one);
    else found.set(key, [one]);
  }
  return found;
}

/** The unit right below the root on the way to each unit; none for those that lie there themselves. */
function branches({ root, units }: RollUp): ReadonlyMap<UnitKey, Unit> {
  const byCode = new Map<string, { readonly unit: Unit; readonly top?: Unit }>();
  const found = new Map<UnitKey, Unit>();
  for (const { unit } of units) {
    const above = byCode.get(unit.parent ?? '');
    const top = above === undefined || above.unit.code === root.code ? undefined : (above.top ?? above.unit);
    byCode.set(unit.code, { unit, ...(top ? { top } : {}) });
    if (top) found.set(unitKey(unit), top);
  }
  return found;
}
