import { FormReadingCaches } from '../core/forms/readForms';
import { attainSteps } from '../core/attainment/attain';
import { hasUnclearName } from '../core/checks/rules/unitKnown';
import { holdFigures, rejectsForm } from '../core/checks/holdFigures';
import { crossCheckSteps } from '../core/checks/crossUnit/runCrossChecks';
import { runToCompletion, type Task } from '../domain/task';
import { rollUpSteps } from '../core/rollup/rollUp';
import type { Candidate, Choosing, RefusedEntry, RollUpArgs } from '../core/rollup/candidate';
import { choiceFinding } from '../core/rollup/choiceFindings';
import type { RollUp } from '../domain/aggregate';
import type { BaseBook } from '../domain/baseBook';
import { sourceOf, type Decision, type MadeDecision, type SourceFile } from '../domain/decision';
import type { UnitChoice } from '../domain/unitChoice';
import { indicatorWithRole } from '../domain/catalogue/withRole';
import { estimateLines, saysEstimated } from '../domain/estimated';
import { earliestTime } from '../domain/fileTime';
import { figuresDay } from '../domain/figuresDay';
import type { Finding, FindingSource } from '../domain/finding';
import type { Catalogue } from '../domain/catalogue/indicator';
import type { PlansBelow } from '../domain/plan/planBelow';
import type { Programme } from '../domain/plan/programme';
import type { Submission } from '../domain/submission';
import { fullName, type Unit, type UnitRef } from '../domain/territory/unit';
import type { Succession } from '../domain/territory/succession';
import type { UnitLists } from '../domain/territory/unitLists';
import type { TargetSettings } from '../domain/targets/readings';
import type { Attainment } from '../domain/targets/verdict';
import type { UnitTree } from '../core/units/unitTree';
import { joinedBy } from '../domain/territory/tree';
import { withDecisions } from '../core/checks/acceptance';
import type { WorkState } from '../domain/work/workState';
import { shapeOf, type CheckedFile, type CheckedForm } from './checkWorkbook';
import { AcceptedBelow } from './acceptedBelow';
import { acceptedHere, claimOf, decidedFiles, type Claim } from './decidedFiles';
import { conflictsOf, type Conflict } from './conflicts';
import { hiddenDecisions, preferenceDecisions } from './madeDecisions';
import { withAllowed } from './formDoubts';
import { inPlanAbove } from './inPlanAbove';
import { asOfDay } from './reporters';
import { entriesBelow, findingsBelow } from './toldBelow';

export interface RollUpSetting {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly lists: UnitLists;
  /** The tree below the unit that is rolled up. */
  readonly tree: UnitTree;
  /** The whole programme's tree: tells a unit of another district from an unknown one. */
  readonly wholeTree: UnitTree;
  readonly year: number;
  /** Roll-ups of base years, for growth targets. */
  readonly base?: RollUp | readonly RollUp[];
  /** Base figures from paper. */
  readonly baseBook?: BaseBook;
  /** Somebody has said by name that the bases are exactly the territory that is rolled up. */
  readonly baseTerritoryConfirmed?: boolean;
  /** What became of units, for bases of units of then. */
  readonly succession?: Succession;
  readonly lastYear?: RollUp;
  /** Readings of targets chosen instead of the defaults. */
  readonly settings?: TargetSettings;
  /** Only forms without any error count; otherwise an error inside a form holds the figures it concerns alone. */
  readonly strict?: boolean;
  /** What else was decided for this run; the summary carries it upward. */
  readonly decisions?: readonly Decision[];
  /** What was decided here about what was found: reasons written down for units, and which are accepted. */
  readonly work?: WorkState;
  /** What whoever rolls up decided about reports that differ, and about hidden sheets. */
  readonly deciding?: Deciding;
  /** Every plan there is: names a form of another one. */
  readonly programmes?: readonly Programme[];
  /** Plans of units below whose forms count as well; `tree` and `wholeTree` have their units. */
  readonly below?: PlansBelow;
  /** ISO date-time of the roll-up: nothing later counts as a time. */
  readonly now?: string;
}

/** Decisions of whoever rolls up; files by their names in the ledger. */
export interface Deciding extends Pick<Choosing, 'preferred' | 'onConflict' | 'confirmReplace'> {
  /** Files whose hidden sheets may count. */
  readonly allowHidden?: readonly string[];
}

/** A checked file as roll-up wants it: with its time. */
export interface RollUpInput extends CheckedFile {
  readonly modified?: string;
}

/** A finding with the unit it is about, as summaries list it. */
export interface UnitFinding {
  /** Found in one form, or by comparing all units; absent for what else came to light. */
  readonly source?: FindingSource;
  /** None for a sheet that holds many units, as a whole. */
  readonly unit?: Unit;
  readonly finding: Finding;
  /** The reason its unit gives, if it does. */
  readonly claim?: Claim;
}

export interface RollUpResult {
  readonly rollUp: RollUp;
  readonly attainments: readonly Attainment[];
  readonly findings: readonly UnitFinding[];
  /** Those made here first, then those the summaries of the levels below brought. */
  readonly decisions: readonly MadeDecision[];
  /** Earlier summaries among the files. */
  readonly summaries?: readonly SourceFile[];
  /** Units with different reports of which nobody has chosen yet. */
  readonly conflicts: readonly Conflict[];
}

/** From checked files to one balanced roll-up with its verdicts and every finding about what was used. */
export function rollUpFiles(files: readonly RollUpInput[], setting: RollUpSetting): RollUpResult {
  return runToCompletion(rollUpFilesSteps(files, setting));
}

/** The same, step by step, for a page that stays alive meanwhile. */
export function* rollUpFilesSteps(given: readonly RollUpInput[], asked: RollUpSetting): Task<RollUpResult> {
  const setting = withJoined(given, asked);
  const { programme, catalogue, year, deciding = {} } = setting;
  const caches = new FormReadingCaches();
  const files = withAllowed(decidedFiles(given, setting.work), deciding.allowHidden);
  const lines = statedBy(catalogue);
  const args: RollUpArgs = {
    programme,
    catalogue,
    tree: setting.tree,
    year,
    asOf: asOfDay(programme, year),
    candidates: files.flatMap((file) => candidatesOf(file, setting, caches, lines)),
    rejected: [...files.flatMap(refusedEntry), ...entriesBelow(files, setting.wholeTree)],
    choosing: {
      ...deciding,
      ...returnedTokens(setting),
      ...(setting.now === undefined ? {} : { today: setting.now.slice(0, 10) }),
    },
    unitOf: (ref: UnitRef) => unitIn(setting.wholeTree, ref),
    ...(setting.programmes ? { programmes: setting.programmes } : {}),
    ...(setting.below ? { below: setting.below } : {}),
  };
  const result = yield* rollUpSteps(args);
  const attained = (rolled: RollUp): Task<readonly Attainment[]> => attainSteps(rolled, setting);
  const attainments = yield* attained(result);
  const conflicts = yield* conflictsOf(result, args, { attainments, attained });
  const below = new AcceptedBelow(
    files.flatMap(({ carried }) => carried?.decisions ?? []),
    ({ code }) => setting.wholeTree.unit(code),
  );
  const cross = yield* crossFindings(result, setting, { caches, below });
  yield;
  const own = ownFindings(files, setting);
  yield;
  const told = findingsBelow(files, own, setting.wholeTree);
  yield;
  const findings = [...choiceFindings(result, conflicts, catalogue), ...own, ...told, ...cross];
  const decisions = decisionsOf(files, { choices: result.choices, findings }, setting);
  const summaries = files.filter((file) => file.summaries !== undefined).map(sourceOf);
  return { rollUp: result, attainments, findings, decisions, summaries, conflicts };
}

/** With the units that nobody expects and whose forms came, or of whose forms a summary tells, in the trees. */
function withJoined(files: readonly RollUpInput[], setting: RollUpSetting): RollUpSetting {
  const { tree, wholeTree, year, programme, below } = setting;
  if (wholeTree.offered.length === 0) return setting;
  const isCounted = ({ programme: id }: Submission): boolean => id === programme.id || below?.find(id) !== undefined;
  const came = new Set(entriesBelow(files, wholeTree).flatMap(({ unit }) => unit?.code ?? []));
  for (const { forms } of files)
    for (const { submission: one } of forms) if (one.year === year && isCounted(one)) came.add(one.unit.code);
  return { ...setting, tree: joinedBy(tree, came), wholeTree: joinedBy(wholeTree, came) };
}

/** Tokens of the copies that were given back, by the folder of work. */
function returnedTokens({ work }: RollUpSetting): Pick<Choosing, 'returned'> {
  const returned = work?.all('returned') ?? [];
  return returned.length === 0 ? {} : { returned: new Set(returned.map(({ token }) => token)) };
}

function decisionsOf(
  files: readonly RollUpInput[],
  { choices, findings }: { readonly choices: readonly UnitChoice[]; readonly findings: readonly UnitFinding[] },
  setting: RollUpSetting,
): readonly MadeDecision[] {
  const { list, code } = setting.tree.root;
  const made: readonly Decision[] = [
    ...(setting.strict === true ? [{ kind: 'strict' as const }] : []),
    ...(setting.deciding?.confirmReplace === true ? [{ kind: 'confirmReplace' as const }] : []),
    ...acceptedHere(findings),
    ...(setting.decisions ?? []),
    ...preferenceDecisions(choices),
    ...hiddenDecisions(files, setting.deciding?.allowHidden),
  ];
  // Nothing that came on a hidden sheet is kept, a decision least of all.
  const seen = files.filter(({ forms }) => !forms.some(({ doubt }) => doubt?.kind === 'hidden'));
  return [
    ...made.map((decision) => ({ decision, maker: { list, code } })),
    ...seen.flatMap(({ carried }) => carried?.decisions ?? []),
  ];
}

function choiceFindings(
  { choices }: RollUp,
  conflicts: readonly Conflict[],
  catalogue: Catalogue,
): readonly UnitFinding[] {
  const effects = new Map(conflicts.map(({ unit, effect }) => [unit, effect]));
  return choices.map((choice) => ({
    unit: choice.unit,
    finding: choiceFinding(choice, catalogue, effects.get(choice.unit)),
  }));
}

/** What a form is judged by, whatever else is rolled up. */
type JudgedBy = Pick<RollUpSetting, 'programme' | 'catalogue' | 'year' | 'strict' | 'below' | 'now'>;

/** The forms of a file as a roll-up judges them. */
export function candidatesOf(
  file: RollUpInput,
  setting: JudgedBy,
  caches: FormReadingCaches,
  lines = statedBy(setting.catalogue),
): readonly Candidate[] {
  return file.forms.map((form) => ({
    ...asStated(counted(ofFile(form, file, setting.now), setting, caches), lines),
    via: form.via,
    ...refusedAs(form),
    ...(file.fingerprint === undefined ? {} : { fingerprint: `${file.fingerprint} ${form.submission.sheet}` }),
    ...(form.via === 'summary' ? { arrivedIn: { file: file.file, sheet: form.arrivedInSheet } } : {}),
  }));
}

/** What keeps a form from speaking for its unit, or from taking the place of one that does. */
function refusedAs({ doubt, findings, submission, unit }: CheckedForm): Pick<Candidate, 'refused' | 'unclearName'> {
  if (doubt) return { refused: doubt.reason };
  const other = findings.find(({ severity, alsoAbout }) => severity === 'error' && alsoAbout !== undefined);
  const named = { unit: unit ? fullName(unit) : submission.unitName, code: submission.unit.code };
  if (other) return { refused: { code: 'twoUnits', params: named } };
  return hasUnclearName(findings) ? { unclearName: true } : {};
}

/** What of a form counts beside its errors. */
function counted(
  { submission, findings, unit }: CheckedForm,
  setting: JudgedBy,
  caches: FormReadingCaches,
): Pick<Candidate, 'submission' | 'blocking'> {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const blocking = setting.strict === true ? errors.length > 0 : errors.some(rejectsForm);
  const plan = setting.below?.find(submission.programme);
  const { programme, catalogue } = plan ?? setting;
  const isOurs = plan !== undefined || submission.programme === programme.id;
  const held =
    blocking || errors.length === 0 || !isOurs
      ? submission
      : holdFigures(
          submission,
          errors,
          shapeOf(programme, { catalogue, caches, ...(unit ? { unit } : {}) }, submission),
        );
  const counts = plan && submission.year === setting.year;
  return {
    submission: counts ? inPlanAbove(held, plan, { catalogue: setting.catalogue, caches }) : held,
    blocking,
  };
}

/** The lines in which a form says what its figures are as a whole. */
function statedBy(catalogue: Catalogue) {
  return { sendingDay: indicatorWithRole(catalogue, 'sendingDay'), estimates: estimateLines(catalogue) };
}

/** With what it says of its figures as a whole: the day they stand for, and that they are estimates. */
function asStated<T extends Pick<Candidate, 'submission'>>(candidate: T, lines: ReturnType<typeof statedBy>): T {
  const { submission } = candidate;
  const asOf = figuresDay(submission, lines.sendingDay);
  const estimated = saysEstimated(submission, lines.estimates);
  if (asOf === submission.asOf && !estimated) return candidate;
  return { ...candidate, submission: { ...submission, asOf, ...(estimated ? { estimated } : {}) } };
}

/** With what its file was, and the time it can be said to have, of what it claims itself and what the disk or archive says. */
function ofFile(form: CheckedForm, { modified: onDisk, sha256 }: RollUpInput, now: string | undefined): CheckedForm {
  const { modified: claimed, ...rest } = form.submission;
  const modified = earliestTime([claimed, onDisk], now);
  const source = form.via !== 'summary' && sha256 !== undefined ? { sha256 } : {};
  return { ...form, submission: { ...rest, ...(modified === undefined ? {} : { modified }), ...source } };
}

function refusedEntry(file: RollUpInput): readonly RefusedEntry[] {
  const source = file.sha256 === undefined ? {} : { sha256: file.sha256 };
  if (file.beside) return [{ file: file.file, sheet: '', fate: 'beside', reason: file.beside, ...source }];
  if (file.rejected) return [{ file: file.file, sheet: '', fate: 'rejected', reason: file.rejected, ...source }];
  // A sheet that wanted to be a form but could not be used has its fate too; the person's own sheets have none.
  return file.otherSheets.flatMap(({ sheet, reason }) =>
    reason.code === 'notAForm' ? [] : [{ file: file.file, sheet, fate: 'rejected' as const, reason, ...source }],
  );
}

function unitIn(tree: UnitTree, ref: UnitRef): Unit | undefined {
  const unit = tree.unit(ref.code);
  return unit && unit.list === ref.list ? unit : undefined;
}

function ownFindings(files: readonly RollUpInput[], { wholeTree }: RollUpSetting): readonly UnitFinding[] {
  return files.flatMap((file) =>
    file.forms.flatMap((form) => form.findings.flatMap((finding) => aboutUnits(finding, form, wholeTree))),
  );
}

/** The finding at the unit of its form, and again at another it is about. */
function aboutUnits(finding: Finding, { unit, submission }: CheckedForm, tree: UnitTree): readonly UnitFinding[] {
  const own = {
    finding,
    source: 'form' as const,
    ...claimOf(finding, submission),
    ...(unit && finding.ofSheet !== true ? { unit } : {}),
  };
  const other = finding.alsoAbout === undefined ? undefined : tree.unit(finding.alsoAbout);
  return other && other !== unit ? [own, { ...own, unit: other }] : [own];
}

function* crossFindings(
  result: RollUp,
  setting: RollUpSetting,
  { caches, below }: { readonly caches: FormReadingCaches; readonly below: AcceptedBelow },
): Task<readonly UnitFinding[]> {
  const submissions = [...result.submissions.values()];
  const found = yield* crossCheckSteps(submissions, (submission) => {
    const { catalogue, below: plansBelow } = setting;
    const programme = plansBelow?.find(submission.askedBy)?.joint ?? setting.programme;
    const unit = setting.tree.unit(submission.unit.code);
    return {
      programme,
      catalogue,
      shape: shapeOf(programme, { catalogue, caches, ...(unit ? { unit } : {}) }, submission),
    };
  });
  return found.map(({ submission, finding: as }) => {
    const told = below.with(as, submission);
    const finding = setting.work ? withDecisions(told, submission, setting.work) : told;
    const unit = setting.tree.unit(submission.unit.code);
    return { finding, source: 'peers' as const, ...claimOf(finding, submission), ...(unit ? { unit } : {}) };
  });
}
