import type { PreferredReport } from '../core/rollup/candidate';
import type { UnitKey } from '../domain/ids';
import { unitKey, type UnitRef } from '../domain/territory/unit';
import type { ReportPlace } from '../domain/unitChoice';
import type { DecisionOf, Made } from '../domain/work/workDecision';
import { workKey } from '../domain/work/workKey';
import type { WorkState } from '../domain/work/workState';
import type { CheckedFile } from './checkWorkbook';
import type { Deciding, RollUpResult, RollUpSetting } from './rollUpFiles';

/** A roll-up by its plan and year. */
interface OfYear {
  readonly programme: string;
  readonly year: number;
}

/** What a folder of work decides about reports that differ, and about hidden sheets. */
type KeptDeciding = Required<Pick<Deciding, 'preferred' | 'allowHidden'>>;

type Report = DecisionOf<'preferred'>['report'];

/**
 * What a folder of work decides about a roll-up of these files: reasons written down and accepted, which of different
 * reports counts, which hidden sheets may. A choice among reports holds only while no report has come that whoever chose
 * had not seen; files are known by their content, and by their names where nobody reckoned it.
 */
export function workSetting(
  work: WorkState,
  files: readonly CheckedFile[],
  of: OfYear,
): Required<Pick<RollUpSetting, 'work'>> & { readonly deciding: KeptDeciding } {
  const reports = reportsByUnit(files, of.year);
  const preferred = work.all('preferred').flatMap((choice): readonly PreferredReport[] => {
    const { programme, year, unit, report, over } = choice;
    if (programme !== of.programme || year !== of.year) return [];
    const came = reports.get(unitKey(unit)) ?? [];
    const chosen = came.find((one) => isReport(one, report));
    const isSeen = came.every((one) => [report, ...over].some((seen) => isReport(one, seen) || isCopy(one, seen)));
    return chosen && isSeen ? [{ file: chosen.file, sheet: chosen.sheet, unit }] : [];
  });
  const allowed = work.all('hiddenAllowed');
  const allowHidden = files.filter((one) => allowed.some((yes) => isFile(one, yes))).map(({ file }) => file);
  return { work, deciding: { preferred, allowHidden } };
}

/** The reports that units sent themselves, by unit. */
function reportsByUnit(files: readonly CheckedFile[], year: number): ReadonlyMap<UnitKey, readonly Report[]> {
  const found = new Map<UnitKey, Report[]>();
  for (const { file, sha256, forms } of files)
    for (const { submission, via } of forms) {
      if (via === 'summary' || submission.year !== year) continue;
      const key = unitKey(submission.unit);
      const report = { file, sheet: submission.sheet, ...(sha256 === undefined ? {} : { sha256 }) };
      found.set(key, [...(found.get(key) ?? []), report]);
    }
  return found;
}

function isReport(one: Report, other: Report): boolean {
  return isFile(one, other) && one.sheet === other.sheet;
}

/** The same bytes under another name; what the sheet is called is then the same, too. */
function isCopy(one: Report, other: Report): boolean {
  return one.sha256 !== undefined && one.sha256 === other.sha256;
}

interface NamedFile {
  readonly file: string;
  readonly sha256?: string;
}

function isFile(one: NamedFile, other: NamedFile): boolean {
  if (one.sha256 !== undefined && other.sha256 !== undefined) return one.sha256 === other.sha256;
  return one.file === other.file;
}

/** What was decided for this run before what the folder keeps: of a unit whose report is named now nothing kept holds. */
export function bothDecided(given: Deciding, kept: KeptDeciding, files: readonly CheckedFile[]): Deciding {
  const units = (given.preferred ?? []).flatMap(({ file: named, unit }): readonly UnitRef[] => {
    if (unit) return [unit];
    return files
      .filter(({ file }) => file === named)
      .flatMap(({ forms }) => forms.map(({ submission }) => submission.unit));
  });
  const decided = new Set(units.map(unitKey));
  const preferred = kept.preferred.filter(({ unit }) => unit === undefined || !decided.has(unitKey(unit)));
  return {
    ...given,
    preferred: [...(given.preferred ?? []), ...preferred],
    allowHidden: [...(given.allowHidden ?? []), ...kept.allowHidden],
  };
}

/** The files but for summaries of the very unit that is rolled up: made of these reports, they are no reports. */
export function withoutSummariesOf<F extends CheckedFile>(
  files: readonly F[],
  of: OfYear & { readonly code: string },
): readonly F[] {
  return files.filter(({ summaries = [] }) => {
    return !summaries.some(({ programme, year, unit }) => {
      return programme === of.programme && year === of.year && unit.code === of.code;
    });
  });
}

/**
 * The choices among different reports that a person made for this roll-up, as decisions to keep, one a unit; those the
 * folder has already are left out. What was not chosen is everything else that came of the unit, also what says the same.
 */
export function preferencesMade(
  { rollUp }: RollUpResult,
  work: WorkState,
  made: Made,
): readonly DecisionOf<'preferred'>[] {
  const chosen = new Map(
    rollUp.choices.flatMap((choice) => (choice.kind === 'preferred' ? [[unitKey(choice.unit), choice] as const] : [])),
  );
  const kept = new Map(work.all('preferred').map((one) => [workKey(one), one]));
  return [...chosen.values()].flatMap(({ unit: { list, code }, report }) => {
    const left = rollUp.ledger.entries.filter(({ unit, fate, sheet }) => {
      return unit?.code === code && unit.list === list && fate !== 'used' && sheet !== '';
    });
    const decision: DecisionOf<'preferred'> = {
      kind: 'preferred',
      programme: rollUp.programme,
      form: report.submission.form,
      unit: { list, code },
      year: rollUp.year,
      report: keptReport(report.at, report.submission.sha256),
      over: left.map((entry) => keptReport(entry, entry.sha256)),
      ...made,
    };
    return saysSame(decision, kept.get(workKey(decision))) ? [] : [decision];
  });
}

/** Whether the folder has this very choice: over other reports than it saw it would not hold. */
function saysSame(one: DecisionOf<'preferred'>, kept: DecisionOf<'preferred'> | undefined): boolean {
  if (!kept || !isReport(one.report, kept.report)) return false;
  return one.over.every((report) => kept.over.some((seen) => isReport(report, seen)));
}

function keptReport({ file, sheet }: ReportPlace, sha256: string | undefined): Report {
  return { file, sheet, ...(sha256 === undefined ? {} : { sha256 }) };
}

/** The yes to hidden sheets of some of the files, as decisions to keep. */
export function hiddenYeses(
  files: readonly CheckedFile[],
  allowed: readonly string[],
  made: Made,
): readonly DecisionOf<'hiddenAllowed'>[] {
  return files
    .filter(({ file }) => allowed.includes(file))
    .map(({ file, sha256 }) => ({
      kind: 'hiddenAllowed',
      file,
      ...(sha256 === undefined ? {} : { sha256 }),
      ...made,
    }));
}
