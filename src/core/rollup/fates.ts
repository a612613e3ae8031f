import type { FileFate } from '../../domain/aggregate';
import { indicatorOf, type IndicatorCode, type UnitKey } from '../../domain/ids';
import type { Catalogue } from '../../domain/catalogue/indicator';
import type { FigureState } from '../../domain/figure';
import type { Task } from '../../domain/task';
import type { Submission } from '../../domain/submission';
import { unitKey, type Unit } from '../../domain/territory/unit';
import { placeOf, type Candidate, type RollUpArgs } from './candidate';
import type { RollUpReason } from './reasons';

/** What was decided about one form; without a fate it stays in the choice for its unit. */
export interface Judged {
  readonly candidate: Candidate;
  readonly unit?: Unit;
  readonly fate?: Extract<FileFate, 'rejected' | 'unknownUnit'>;
  readonly reason?: RollUpReason;
}

/** Judges each form by itself; the reasons are tried from the form as a whole to its content. */
export function* judgeCandidates(args: RollUpArgs): Task<readonly Judged[]> {
  const byKey = new Map(args.tree.units.map((unit) => [unitKey(unit), unit]));
  const byCode = new Map(args.tree.units.map((unit) => [unit.code, unit]));
  const reporting = new Set(args.tree.reporting.map(unitKey));
  const known = { byKey, byCode, reporting, counted: countedCodes(args.catalogue) };
  const all: Judged[] = [];
  for (const candidate of args.candidates) {
    all.push(judgeCandidate(args, candidate, known));
    yield;
  }
  return all;
}

interface Known {
  readonly byKey: ReadonlyMap<UnitKey, Unit>;
  readonly byCode: ReadonlyMap<string, Unit>;
  readonly reporting: ReadonlySet<string>;
  readonly counted: ReadonlySet<IndicatorCode>;
}

function judgeCandidate(args: RollUpArgs, candidate: Candidate, known: Known): Judged {
  const { submission } = candidate;
  const unit = known.byKey.get(unitKey(submission.unit));
  const wrong = wrongForm(args, submission);
  if (wrong) return judged(candidate, unit, 'rejected', wrong);
  if (!unit) return withoutUnit(args, candidate, known.byCode);
  if (!known.reporting.has(unitKey(unit))) {
    return judged(candidate, unit, 'rejected', { code: 'notReporting', params: unitOf(submission) });
  }
  const unusable = unusableContent(candidate, known.counted);
  return unusable ? judged(candidate, unit, 'rejected', unusable) : { candidate, unit };
}

function wrongForm(args: RollUpArgs, submission: Submission): RollUpReason | undefined {
  if (submission.programme !== args.programme.id) {
    return {
      code: 'wrongProgramme',
      params: { ...unitOf(submission), programme: submission.programme, expected: args.programme.id },
    };
  }
  if (submission.year === args.year) return undefined;
  return {
    code: 'wrongYear',
    params: { ...unitOf(submission), year: String(submission.year), expected: String(args.year) },
  };
}

function withoutUnit(args: RollUpArgs, candidate: Candidate, byCode: ReadonlyMap<string, Unit>): Judged {
  const { submission } = candidate;
  const outside = args.unitOf?.(submission.unit);
  if (outside) {
    return judged(candidate, outside, 'rejected', {
      code: 'outsideRoot',
      params: { ...unitOf(submission), root: args.tree.root.name },
    });
  }
  const namesake = byCode.get(submission.unit.code);
  const lists = { list: submission.unit.list, expected: namesake?.list ?? '' };
  const reason: RollUpReason = namesake
    ? { code: 'otherList', params: { ...unitOf(submission), ...lists } }
    : { code: 'unknownUnit', params: unitOf(submission) };
  return judged(candidate, undefined, 'unknownUnit', reason);
}

function unusableContent(
  { submission, blocking }: Candidate,
  counted: ReadonlySet<IndicatorCode>,
): RollUpReason | undefined {
  const params = unitOf(submission);
  if (!hasFigure(submission, counted, (state) => state !== 'blank' && state !== 'notAsked'))
    return { code: 'emptyForm', params };
  if (blocking) return { code: 'hasErrors', params };
  const usable = hasFigure(submission, counted, (state) => state === 'value');
  return usable ? undefined : { code: 'nothingUsable', params };
}

/**
 * Whether a count, sum of money or yes/no is of a state that `is` asks for: dates and remarks alone are no report, and
 * "x" and held figures alone are none that can be used.
 */
function hasFigure(
  submission: Submission,
  counted: ReadonlySet<IndicatorCode>,
  is: (state: FigureState) => boolean,
): boolean {
  for (const [key, { state }] of submission.values) {
    if (is(state) && counted.has(indicatorOf(key))) return true;
  }
  return false;
}

function countedCodes(catalogue: Catalogue): ReadonlySet<IndicatorCode> {
  const typed = catalogue.indicators.filter(({ type }) => type === 'count' || type === 'money' || type === 'yesNo');
  return new Set(typed.map(({ code }) => code));
}

function judged(candidate: Candidate, unit: Unit | undefined, fate: Judged['fate'], reason: RollUpReason): Judged {
  return { candidate, ...(unit ? { unit } : {}), ...(fate ? { fate } : {}), reason };
}

/** How a reason names the unit of a form. */
function unitOf({ unitName, unit }: Submission): { readonly unit: string; readonly code: string } {
  return { unit: unitName, code: unit.code };
}

/** Sort key by place, the same whatever order the files were found in. */
export function byPlace(a: Candidate, b: Candidate): number {
  const [left, right] = [placeOf(a), placeOf(b)];
  return compareText(left.file, right.file) || compareText(left.sheet, right.sheet);
}

/** Code unit order: the same on every machine and in every language setting. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
