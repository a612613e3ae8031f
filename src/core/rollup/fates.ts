import { shortPlanName } from '../../domain/plan/shortPlanName';
import type { FileFate } from '../../domain/aggregate';
import { indicatorOf, type FormId, type IndicatorCode, type UnitKey } from '../../domain/ids';
import type { Catalogue, IndicatorType } from '../../domain/catalogue/indicator';
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
  const known = { byKey, byCode, reporting, ...usableOf(args.catalogue) };
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
  /** Indicators that are counts or sums of money, and those answered with yes or no. */
  readonly numbers: ReadonlySet<IndicatorCode>;
  readonly answers: ReadonlySet<IndicatorCode>;
  readonly campaigns: ReadonlySet<FormId>;
}

function usableOf(catalogue: Catalogue): Pick<Known, 'numbers' | 'answers' | 'campaigns'> {
  const campaigns = catalogue.forms.filter(({ role }) => role === 'campaign').map(({ id }) => id);
  const [numbers, answers] = [codesOf(catalogue, ['count', 'money']), codesOf(catalogue, ['yesNo'])];
  return { numbers, answers, campaigns: new Set(campaigns) };
}

function judgeCandidate(args: RollUpArgs, candidate: Candidate, known: Known): Judged {
  const { submission } = candidate;
  const unit = known.byKey.get(unitKey(submission.unit));
  const wrong = wrongForm(args, submission);
  if (wrong) return judged(candidate, unit, 'rejected', wrong);
  if (!unit) return withoutUnit(args, candidate, known.byCode);
  if (candidate.refused) return judged(candidate, unit, 'rejected', candidate.refused);
  if (!known.reporting.has(unitKey(unit))) {
    return judged(candidate, unit, 'rejected', { code: 'notReporting', params: unitOf(submission) });
  }
  const unusable = unusableContent(candidate, known);
  return unusable ? judged(candidate, unit, 'rejected', unusable) : { candidate, unit };
}

function wrongForm(args: RollUpArgs, submission: Submission): RollUpReason | undefined {
  if (submission.programme !== args.programme.id) {
    return {
      code: 'wrongProgramme',
      params: {
        ...unitOf(submission),
        programme: planName(args, submission.programme),
        expected: shortPlanName(args.programme),
      },
    };
  }
  if (submission.year === args.year) return undefined;
  return {
    code: 'wrongYear',
    params: { ...unitOf(submission), year: String(submission.year), expected: String(args.year) },
  };
}

/** A plan that nobody here has is known by its id alone. */
function planName({ programmes = [] }: RollUpArgs, id: string): string {
  const known = programmes.find((plan) => plan.id === id);
  return known ? shortPlanName(known) : `“${id}”`;
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

function unusableContent({ submission, blocking }: Candidate, known: Known): RollUpReason | undefined {
  const params = unitOf(submission);
  const says = { numbers: whatIsSaid(submission, known.numbers), answers: whatIsSaid(submission, known.answers) };
  if (says.numbers === 'nothing' && says.answers === 'nothing') return { code: 'emptyForm', params };
  if (blocking) return { code: 'hasErrors', params };
  // Answers alone are the report of a campaign, or of a unit that left its numbers blank.
  const alone = says.numbers === 'nothing' || known.campaigns.has(submission.form);
  const usable = says.numbers === 'values' || (alone && says.answers === 'values');
  return usable ? undefined : { code: 'nothingUsable', params };
}

/** Dates and remarks alone are no report, and "x" and held figures alone are none that can be used. */
type Said = 'nothing' | 'noValues' | 'values';

function whatIsSaid({ values }: Submission, codes: ReadonlySet<IndicatorCode>): Said {
  let said: Said = 'nothing';
  for (const [key, { state }] of values) {
    if (state === 'blank' || state === 'notAsked' || !codes.has(indicatorOf(key))) continue;
    if (state === 'value') return 'values';
    said = 'noValues';
  }
  return said;
}

function codesOf({ indicators }: Catalogue, types: readonly IndicatorType[]): ReadonlySet<IndicatorCode> {
  return new Set(indicators.filter(({ type }) => types.includes(type)).map(({ code }) => code));
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
