import { FormReadingCaches } from '../core/forms/readForms';
import { attain } from '../core/attainment/attain';
import { holdFigures, rejectsForm } from '../core/checks/holdFigures';
import { crossCheckSteps } from '../core/checks/crossUnit/runCrossChecks';
import { runToCompletion, type Task } from '../domain/task';
import { rollUpSteps } from '../core/rollup/rollUp';
import type { Candidate, RefusedEntry } from '../core/rollup/candidate';
import type { RollUp } from '../domain/aggregate';
import type { Decision, MadeDecision } from '../domain/decision';
import { indicatorWithRole } from '../domain/catalogue/withRole';
import { estimateLines, saysEstimated } from '../domain/estimated';
import { figuresDay } from '../domain/figuresDay';
import type { Finding, FindingSource } from '../domain/finding';
import type { Catalogue } from '../domain/catalogue/indicator';
import type { Programme } from '../domain/plan/programme';
import type { Unit, UnitRef } from '../domain/territory/unit';
import type { UnitLists } from '../domain/territory/unitLists';
import type { Attainment } from '../domain/targets/verdict';
import type { UnitTree } from '../core/units/unitTree';
import { withAcceptance } from '../core/checks/acceptance';
import type { Acceptances } from '../domain/work/acceptances';
import { shapeOf, type CheckedFile, type CheckedForm } from './checkWorkbook';
import { AcceptedBelow } from './acceptedBelow';
import { acceptedHere, claimOf, decidedFiles, type Claim } from './decidedFiles';
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
  /** The base year's roll-up, for growth targets. */
  readonly base?: RollUp;
  readonly lastYear?: RollUp;
  /** Only forms without any error count; otherwise an error inside a form holds the figures it concerns alone. */
  readonly strict?: boolean;
  /** What else was decided for this run; the summary carries it upward. */
  readonly decisions?: readonly Decision[];
  /** Which reasons of units are accepted here. */
  readonly acceptances?: Acceptances;
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
}

/** From checked files to one balanced roll-up with its verdicts and every finding about what was used. */
export function rollUpFiles(files: readonly RollUpInput[], setting: RollUpSetting): RollUpResult {
  return runToCompletion(rollUpFilesSteps(files, setting));
}

/** The same, step by step, for a page that stays alive meanwhile. */
export function* rollUpFilesSteps(given: readonly RollUpInput[], setting: RollUpSetting): Task<RollUpResult> {
  const files = decidedFiles(given, setting.acceptances);
  const { programme, catalogue, year } = setting;
  const caches = new FormReadingCaches();
  const result = yield* rollUpSteps({
    programme,
    catalogue,
    tree: setting.tree,
    year,
    asOf: asOfDay(programme, year),
    candidates: files.flatMap((file) => candidatesOf(file, setting, caches)),
    rejected: [...files.flatMap(refusedEntry), ...entriesBelow(files, setting.wholeTree)],
    unitOf: (ref: UnitRef) => unitIn(setting.wholeTree, ref),
  });
  const attainments = attain(result, {
    programme,
    catalogue,
    lists: setting.lists,
    ...(setting.base ? { base: setting.base } : {}),
    ...(setting.lastYear ? { lastYear: setting.lastYear } : {}),
  });
  yield;
  const below = new AcceptedBelow(
    files.flatMap(({ carried }) => carried?.decisions ?? []),
    ({ code }) => setting.wholeTree.unit(code),
  );
  const cross = yield* crossFindings(result, setting, { caches, below });
  const own = ownFindings(files);
  const findings = [...own, ...findingsBelow(files, own, setting.wholeTree), ...cross];
  return { rollUp: result, attainments, findings, decisions: decisionsOf(files, findings, setting) };
}

function decisionsOf(
  files: readonly RollUpInput[],
  findings: readonly UnitFinding[],
  setting: RollUpSetting,
): readonly MadeDecision[] {
  const { list, code } = setting.tree.root;
  const strict: readonly Decision[] = setting.strict === true ? [{ kind: 'strict' }] : [];
  const made = [...strict, ...acceptedHere(findings), ...(setting.decisions ?? [])];
  return [
    ...made.map((decision) => ({ decision, maker: { list, code } })),
    ...files.flatMap(({ carried }) => carried?.decisions ?? []),
  ];
}

function candidatesOf(file: RollUpInput, setting: RollUpSetting, caches: FormReadingCaches): readonly Candidate[] {
  const lines = statedBy(setting.catalogue);
  return file.forms.map((form) => ({
    ...asStated(counted(withTime(form, file.modified), setting, caches), lines),
    via: form.via,
    ...(file.fingerprint === undefined ? {} : { fingerprint: `${file.fingerprint} ${form.submission.sheet}` }),
    ...(form.via === 'summary' ? { arrivedIn: { file: file.file, sheet: form.arrivedInSheet } } : {}),
  }));
}

/** What of a form counts beside its errors. */
function counted(
  { submission, findings }: CheckedForm,
  setting: RollUpSetting,
  caches: FormReadingCaches,
): Pick<Candidate, 'submission' | 'blocking'> {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const blocking = setting.strict === true ? errors.length > 0 : errors.some(rejectsForm);
  const { programme, catalogue } = setting;
  if (blocking || errors.length === 0 || submission.programme !== programme.id) return { submission, blocking };
  return {
    submission: holdFigures(submission, errors, shapeOf(programme, { catalogue, caches }, submission)),
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

/** The disk's time counts only where the file itself does not say when it was last changed. */
function withTime(form: CheckedForm, modified: string | undefined): CheckedForm {
  if (form.submission.modified !== undefined || modified === undefined) return form;
  return { ...form, submission: { ...form.submission, modified } };
}

function refusedEntry(file: RollUpInput): readonly RefusedEntry[] {
  if (file.beside) return [{ file: file.file, sheet: '', fate: 'beside', reason: file.beside }];
  if (file.rejected) return [{ file: file.file, sheet: '', fate: 'rejected', reason: file.rejected }];
  // A sheet that wanted to be a form but could not be used has its fate too; the person's own sheets have none.
  return file.otherSheets.flatMap(({ sheet, reason }) =>
    reason.code === 'notAForm' ? [] : [{ file: file.file, sheet, fate: 'rejected' as const, reason }],
  );
}

function unitIn(tree: UnitTree, ref: UnitRef): Unit | undefined {
  const unit = tree.unit(ref.code);
  return unit && unit.list === ref.list ? unit : undefined;
}

function ownFindings(files: readonly RollUpInput[]): readonly UnitFinding[] {
  return files.flatMap((file) =>
    file.forms.flatMap((form) =>
      form.findings.map((finding) => ({
        finding,
        source: 'form' as const,
        ...claimOf(finding, form.submission),
        ...(form.unit && finding.ofSheet !== true ? { unit: form.unit } : {}),
      })),
    ),
  );
}

function* crossFindings(
  result: RollUp,
  setting: RollUpSetting,
  { caches, below }: { readonly caches: FormReadingCaches; readonly below: AcceptedBelow },
): Task<readonly UnitFinding[]> {
  const submissions = [...result.submissions.values()];
  const found = yield* crossCheckSteps(submissions, (submission) => ({
    programme: setting.programme,
    catalogue: setting.catalogue,
    shape: shapeOf(setting.programme, { catalogue: setting.catalogue, caches }, submission),
  }));
  return found.map(({ submission, finding: as }) => {
    const told = below.with(as, submission);
    const finding = setting.acceptances ? withAcceptance(told, submission, setting.acceptances) : told;
    const unit = setting.tree.unit(submission.unit.code);
    return { finding, source: 'peers' as const, ...claimOf(finding, submission), ...(unit ? { unit } : {}) };
  });
}
