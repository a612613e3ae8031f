import type { FateReason, FileFate, Ledger, LedgerEntry } from '../../domain/aggregate';
import { indicatorWithRole } from '../../domain/catalogue/withRole';
import { textOf, type Figure } from '../../domain/figure';
import type { IndicatorCode, UnitKey } from '../../domain/ids';
import { isLate, reportDeadline } from '../../domain/plan/deadline';
import { reporterOf } from '../../domain/plan/reporter';
import type { Task } from '../../domain/task';
import type { Submission } from '../../domain/submission';
import { unitKey, type Unit } from '../../domain/territory/unit';
import type { UnitChoice } from '../../domain/unitChoice';
import { unitInFileName } from '../units/unitInFileName';
import { placeOf, type Candidate, type RollUpArgs } from './candidate';
import { chooseForUnit } from './choice';
import { dutyStates } from './dutyStates';
import { heldCount, rateCodes } from './heldCount';
import { compareText, judgeCandidates, type Judged } from './fates';
import { versionNotes } from './versionNotes';

export interface Decided {
  readonly ledger: Ledger;
  /** The submission that counts, by unit key, in tree order. */
  readonly submissions: ReadonlyMap<UnitKey, Submission>;
  /** What has to be said of units with several reports, in tree order. */
  readonly choices: readonly UnitChoice[];
}

/** Gives every form found exactly one fate, and every unit at most one form that counts. */
export function* decideFates(args: RollUpArgs): Task<Decided> {
  const judged = yield* judgeCandidates(args);
  const usable = groupByUnit(judged.filter(({ fate }) => fate === undefined));
  const refused = groupByUnit(judged.filter(({ reason }) => reason?.code === 'hasErrors'));
  const rates = rateCodes(args.catalogue);
  const entries: LedgerEntry[] = [...(args.rejected ?? [])];
  const submissions = new Map<UnitKey, Submission>();
  const choices: UnitChoice[] = [];
  for (const unit of args.tree.reporting) {
    yield;
    const key = unitKey(unit);
    const choice = chooseForUnit(args, { unit, usable: usable.get(key) ?? [], refused: refused.get(key) ?? [] });
    if (!choice) continue;
    if (choice.used) {
      submissions.set(key, choice.used.submission);
      entries.push(usedEntry(args, unit, choice.used, choice.reason, rates));
    }
    choices.push(...choice.choices);
    for (const { candidate, fate, reason } of choice.leftAside) {
      entries.push(entryOf(args, candidate, fate, unit, reason));
    }
  }
  for (const { candidate, fate, unit, reason } of judged) {
    if (fate) entries.push(entryOf(args, candidate, fate, unit, reason));
  }
  yield;
  return { ledger: yield* ledgerOf(args, entries, submissions), submissions, choices };
}

function usedEntry(
  args: RollUpArgs,
  unit: Unit,
  used: Candidate,
  reason: FateReason | undefined,
  rates: ReadonlySet<IndicatorCode>,
): LedgerEntry {
  const estimate = used.submission.estimated === true ? ({ estimated: true } as const) : {};
  const held = heldCount(used.submission, rates);
  return { ...entryOf(args, used, 'used', unit, reason), ...(held > 0 ? { held } : {}), ...estimate };
}

function groupByUnit(judged: readonly Judged[]): ReadonlyMap<UnitKey, readonly Candidate[]> {
  const groups = new Map<UnitKey, Candidate[]>();
  for (const { candidate, unit } of judged) {
    if (!unit) continue;
    const key = unitKey(unit);
    const held = groups.get(key);
    if (held) held.push(candidate);
    else groups.set(key, [candidate]);
  }
  return groups;
}

function entryOf(
  args: RollUpArgs,
  candidate: Candidate,
  fate: FileFate,
  unit: Unit | undefined,
  reason: FateReason | undefined,
): LedgerEntry {
  const notes = fate === 'used' ? versionNotes(candidate.submission, args) : [];
  const entry = {
    ...placeOf(candidate),
    fate,
    ...(unit ? { unit } : {}),
    ...(reason ? { reason } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    ...(fate === 'used' ? {} : sourceOf(candidate)),
  };
  const sendingDay = indicatorWithRole(args.catalogue, 'sendingDay');
  const sentOn = sendingDay && statedText(candidate.submission.values.get(sendingDay));
  if (sentOn === undefined || sentOn === '') return entry;
  const asking = args.below?.find(candidate.submission.askedBy)?.programme ?? args.programme;
  const deadline = reportDeadline(asking.deadlines, args.year, unit && reporterOf(unit).tier);
  return { ...entry, sentOn, ...(deadline ? { late: isLate(deadline, sentOn, args.year) } : {}) };
}

/** Of a form in its own file, what that file was. */
function sourceOf({ arrivedIn, submission: { sha256 } }: Candidate): Pick<LedgerEntry, 'sha256'> {
  return arrivedIn || sha256 === undefined ? {} : { sha256 };
}

/** What the unit wrote, also where an error holds it: the ledger only tells it. */
function statedText(figure: Figure | undefined): string | undefined {
  return textOf(figure?.state === 'held' ? figure.given : figure);
}

function* ledgerOf(
  args: RollUpArgs,
  given: LedgerEntry[],
  submissions: ReadonlyMap<UnitKey, Submission>,
): Task<Ledger> {
  const entries = given.sort(byEntry);
  const missing = args.tree.reporting.filter((unit) => !submissions.has(unitKey(unit)));
  const count = (fate: FileFate): number => entries.filter((entry) => entry.fate === fate).length;
  const held = entries.reduce((sum, entry) => sum + (entry.held ?? 0), 0);
  const estimated = entries.filter((entry) => entry.estimated === true).length;
  const duties = dutyStates(args, { entries, missing, submissions });
  return {
    ...(duties.length > 0 ? { duties } : {}),
    ...(held > 0 ? { held } : {}),
    ...(estimated > 0 ? { estimated } : {}),
    found: entries.length,
    used: count('used'),
    superseded: count('superseded'),
    conflict: count('conflict'),
    rejected: count('rejected'),
    unknownUnit: count('unknownUnit'),
    beside: count('beside'),
    expected: args.tree.reporting.length,
    reported: submissions.size,
    missing,
    unusable: yield* unusableOf(entries, args.tree.reporting, missing),
    entries,
  };
}

/** What came of the missing units: whose it is, its content says or else its file's name. */
function* unusableOf(
  entries: readonly LedgerEntry[],
  reporting: readonly Unit[],
  missing: readonly Unit[],
): Task<Ledger['unusable']> {
  const wanted = new Set(missing.map(unitKey));
  const found = new Map<UnitKey, LedgerEntry[]>();
  if (wanted.size === 0) return found;
  for (const entry of entries) {
    if (entry.fate === 'used' || entry.fate === 'superseded') continue;
    yield;
    const unit = entry.unit ?? unitInFileName(entry.file, reporting);
    if (!unit || !wanted.has(unitKey(unit))) continue;
    const held = found.get(unitKey(unit));
    if (held) held.push(entry);
    else found.set(unitKey(unit), [entry]);
  }
  return found;
}

function byEntry(a: LedgerEntry, b: LedgerEntry): number {
  return (
    compareText(a.file, b.file) ||
    compareText(a.sheet, b.sheet) ||
    compareText(a.unit?.code ?? '', b.unit?.code ?? '') ||
    compareText(a.fate, b.fate)
  );
}
