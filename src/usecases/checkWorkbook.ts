import type { CheckContext } from '../core/checks/checkRule';
import { checksRun } from '../core/checks/checksRun';
import { runChecks } from '../core/checks/runChecks';
import { entryProgress, type EntryProgress } from '../core/forms/entryProgress';
import { isBoardSheet } from '../core/sheet/ownSheet';
import type { ReadingReason } from '../core/forms/read/readingReasons';
import { readForms, type FormReadingCaches, type ReadForm } from '../core/forms/readForms';
import type { FateReason } from '../domain/aggregate';
import { FormShape } from '../domain/plan/formShape';
import { bySeverity, type Finding, type RuleId } from '../domain/finding';
import { isReportYear } from '../domain/plan/reportYear';
import { catalogueOf, type Catalogues } from '../domain/catalogue/catalogues';
import type { Catalogue } from '../domain/catalogue/indicator';
import type { ReadableGivenPlan } from '../domain/plan/carriedPlan';
import type { Programme } from '../domain/plan/programme';
import { isRowForm } from '../domain/catalogue/withRole';
import type { Submission } from '../domain/submission';
import { namedAfter, type UnitTree } from '../domain/territory/tree';
import { fullName, OWN_LIST, type Unit, type UnitRef } from '../domain/territory/unit';
import type { Carried } from '../core/reports/carried/readCarried';
import { unitMeant } from '../core/units/unitMeant';
import { readSummary, type SummaryContent } from '../core/reports/readSummary';
import type { Via } from '../core/rollup/candidate';
import { losesContent, refusalOfDefect } from '../core/sheet/fileDefect';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { otherUnitInFileName } from '../core/units/otherUnitInFileName';
import { AcceptedBelow } from './acceptedBelow';
import { FindingsBelow } from './below';
import { broughtTokens } from './broughtTokens';
import { doubtOfForm, doubtOfRow, type Doubted, type FormDoubt } from './formDoubts';
import { EXPLANATIONS, keptExplanations, withKept } from './keptExplanations';
import { LastYear } from './lastYear';
import { mergedLastYear } from './mergedLastYear';
import { asOfDay, reporterOf, reporterOfCode, reportersWith } from './reporters';
import type { UnitTrees } from './unitTrees';
import { successionOf } from './succession';

/** One form found in a workbook, with everything that was found about it. */
export interface CheckedForm {
  readonly submission: Submission;
  readonly unit?: Unit;
  readonly findings: readonly Finding[];
  readonly via: Via;
  /** The sheet it arrived in: for an earlier summary not the sheet its figures come from. */
  readonly arrivedInSheet: string;
  /** Why it may not speak for its unit as it came; `findings` tell of it. */
  readonly doubt?: FormDoubt;
  /** The checks that had figures to look at, where `CheckSetting.counted` asks for them. */
  readonly ran?: ReadonlySet<RuleId>;
  /** How far the form is filled in, likewise. */
  readonly entered?: EntryProgress;
}

/** Whose figures of which year a sheet of a summary holds. */
export interface SummaryHead {
  readonly sheet: string;
  readonly programme: string;
  readonly year: number;
  readonly unit: UnitRef;
}

export interface CheckedFile {
  readonly file: string;
  readonly forms: readonly CheckedForm[];
  /** Sheets that gave no form, each with its reason; plain sheets of the person's own have "notAForm". */
  readonly otherSheets: readonly { readonly sheet: string; readonly reason: FateReason }[];
  /** The file gave no form at all. */
  readonly rejected?: FateReason;
  /** It is a document that came along and was not meant to be read. */
  readonly beside?: FateReason;
  /** What an earlier summary brings besides the forms. */
  readonly carried?: Carried;
  /** Whose summaries it holds, by the sheets they arrived in; absent where it holds none. */
  readonly summaries?: readonly SummaryHead[];
  /** Equal for two files of equal content. */
  readonly fingerprint?: string;
  /** SHA-256 of its bytes, hexadecimal; absent where the host cannot reckon it, and for an open workbook. */
  readonly sha256?: string;
}

export interface CheckSetting extends Catalogues {
  readonly programmes: readonly Programme[];
  /** Older versions of them, by whose layout earlier forms are read. */
  readonly earlier?: readonly Programme[];
  /** What reading and checking keep from one workbook to the next. */
  readonly caches: FormReadingCaches;
  readonly trees: UnitTrees;
  readonly lastYear?: LastYear;
  /** Counts what each form says of itself: the checks that ran, the cells that are filled in. */
  readonly counted?: boolean;
}

/** Reads every form of a workbook and checks it. Pure but for the unit lists, which are loaded when first needed. */
export async function checkWorkbook(workbook: WorkbookSnapshot, setting: CheckSetting): Promise<CheckedFile> {
  const { fingerprint } = workbook;
  const checked = await checkContent(workbook, setting);
  return fingerprint === undefined ? checked : { ...checked, fingerprint };
}

async function checkContent(workbook: WorkbookSnapshot, setting: CheckSetting): Promise<CheckedFile> {
  const summary = readSummary(workbook);
  if (summary) {
    // A summary speaks for many units: one that lost cells on its way is sent again, not used in part.
    const lost = workbook.defects?.find(losesContent);
    if (lost) return { file: workbook.file, forms: [], otherSheets: [], rejected: refusalOfDefect(lost) };
    const rows = await withAcceptedBelow(await checkSummary(workbook.file, summary, setting), setting);
    if (!summary.parts.every(({ hidden }) => hidden)) return rows;
    // A hidden summary takes nobody's own form out of sight.
    const own = await checkForms(withoutSummary(workbook, summary), setting);
    return own.forms.length === 0 ? rows : { ...rows, ...own, forms: [...own.forms, ...rows.forms] };
  }
  return checkForms(workbook, setting);
}

function withoutSummary(workbook: WorkbookSnapshot, { parts }: SummaryContent): WorkbookSnapshot {
  const names = new Set(parts.map(({ sheet }) => sheet));
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => !names.has(name)) };
}

async function checkForms(workbook: WorkbookSnapshot, setting: CheckSetting): Promise<CheckedFile> {
  const lists = await setting.trees.lists();
  const outcome = readForms(workbook, {
    lists,
    programmes: setting.programmes,
    ...(setting.earlier ? { earlier: setting.earlier } : {}),
    catalogue: setting.catalogue,
    ...(setting.named ? { named: setting.named } : {}),
    ...(setting.own ? { own: setting.own } : {}),
    caches: setting.caches,
    reporterOf: reportersWith(setting.trees.own),
  });
  const flooded = outcome.forms.find((form) => form.findings.length > MOST_FINDINGS);
  if (flooded) return { file: workbook.file, forms: [], otherSheets: [], rejected: tooManyFindings(flooded) };
  const forms: CheckedForm[] = [];
  const own = ownFile(outcome.forms.map((form) => form.submission));
  const returned = broughtTokens(workbook);
  const kept = keptExplanations(workbook.settings?.[EXPLANATIONS]);
  for (const { submission, findings, carried } of outcome.forms) {
    const plans = carried ? { ...setting, ...broughtBy(carried) } : setting;
    const asCame = returned.length === 0 ? submission : { ...submission, returned };
    forms.push(await checkForm(withKept(asCame, kept), findings, plans, own));
  }
  const all = await withHiddenDoubts(workbook, forms, setting);
  if (all.length === 0 && workbook.sheets.some(isBoardSheet))
    return { file: workbook.file, forms: [], otherSheets: [], beside: { code: 'boardWorkbook', params: {} } };
  return {
    file: workbook.file,
    forms: all,
    otherSheets: outcome.others,
    ...(outcome.reason ? { rejected: outcome.reason } : {}),
  };
}

/** What the file a form arrived in says of it. */
interface OwnFile {
  /** A workbook that keeps last year's sheet beside this year's is compared with it. */
  readonly beside: LastYear;
  /** Its forms are of one unit, so that its name should be that one's. */
  readonly ofOneUnit: boolean;
}

function ownFile(submissions: readonly Submission[]): OwnFile {
  return {
    beside: new LastYear(submissions),
    ofOneUnit: new Set(submissions.map(({ unit }) => unit.code)).size === 1,
  };
}

/** A plan that came with a form, beside nothing else. */
function broughtBy({
  programme,
  catalogue,
}: ReadableGivenPlan): Pick<CheckSetting, 'programmes' | 'catalogue' | 'named'> {
  const named = programme.catalogue === undefined ? {} : { named: new Map([[programme.catalogue, catalogue]]) };
  return { programmes: [programme], catalogue, ...named };
}

/** Far more than all cells of the largest form can give; above it the file would flood every summary it goes into. */
const MOST_FINDINGS = 10_000;

function tooManyFindings({ submission }: ReadForm): ReadingReason {
  return { code: 'tooManyFindings', params: { limit: MOST_FINDINGS, sheet: submission.sheet } };
}

/** An earlier summary gives every unit's own submission back, which is checked like a file of its own. */
async function checkSummary(file: string, summary: SummaryContent, setting: CheckSetting): Promise<CheckedFile> {
  const forms: CheckedForm[] = [];
  const below = new FindingsBelow(summary.carried);
  for (const part of summary.parts) {
    for (const submission of part.submissions) {
      const form = await checkForm(submission, [], setting);
      const known = { ...form, findings: below.with(submission, form.findings) };
      const tree = await treeOfForm(submission, setting);
      const doubted = tree ? doubtOfRow(submission, part, file, tree) : {};
      forms.push({ ...withDoubt(known, doubted), via: 'summary', arrivedInSheet: part.sheet });
    }
  }
  const carried = below.left;
  const summaries = summary.parts.map(({ sheet, programme, year, unit }) => ({ sheet, programme, year, unit }));
  return { file, forms, otherSheets: [], summaries, ...(carried ? { carried } : {}) };
}

/** What the levels below accepted stands at the findings of their units. */
async function withAcceptedBelow(file: CheckedFile, setting: CheckSetting): Promise<CheckedFile> {
  const of = file.forms[0]?.submission;
  const programme = setting.programmes.find(({ id }) => id === of?.programme);
  if (!file.carried || !of || !programme || !isReportYear(programme, of.year)) return file;
  const tree = await setting.trees.tree(programme, of.year);
  return new AcceptedBelow(file.carried.decisions, ({ code }) => tree.unit(code)).in(file);
}

/** Forms on hidden sheets with what is doubtful of them; nearly no workbook has one. */
async function withHiddenDoubts(
  { file, sheets }: WorkbookSnapshot,
  forms: readonly CheckedForm[],
  setting: CheckSetting,
): Promise<readonly CheckedForm[]> {
  const hidden = new Set(sheets.filter(({ visibility }) => visibility !== 'visible').map(({ name }) => name));
  if (!forms.some(({ submission }) => hidden.has(submission.sheet))) return forms;
  const submissions = forms.map(({ submission }) => submission);
  const doubted: CheckedForm[] = [];
  for (const form of forms) {
    const tree = await treeOfForm(form.submission, setting);
    const all = { file, hidden, submissions, isRow: form.via === 'row' };
    doubted.push(tree ? withDoubt(form, doubtOfForm(form.submission, all, tree)) : form);
  }
  return doubted;
}

function withDoubt(form: CheckedForm, { doubt, finding }: Doubted): CheckedForm {
  if (!finding) return form;
  return { ...form, ...(doubt ? { doubt } : {}), findings: [...form.findings, finding].sort(bySeverity) };
}

/** The units of the form's plan and year; undefined for a plan nobody here has, and outside its years. */
async function treeOfForm(
  { programme, year }: Submission,
  { programmes, trees }: CheckSetting,
): Promise<UnitTree | undefined> {
  const plan = programmes.find(({ id }) => id === programme);
  return plan && isReportYear(plan, year) ? trees.tree(plan, year) : undefined;
}

async function checkForm(
  submission: Submission,
  read: readonly Finding[],
  setting: CheckSetting,
  own?: OwnFile,
): Promise<CheckedForm> {
  const programme = setting.programmes.find((known) => known.id === submission.programme);
  if (!programme)
    return { submission, findings: read, via: viaOf(submission, setting.catalogue), arrivedInSheet: submission.sheet };
  const tree = await treeOfForm(submission, setting);
  const unit = tree?.unit(submission.unit.code);
  const catalogue = catalogueOf(programme, setting);
  const via = viaOf(submission, catalogue);
  const isAlone = own?.ofOneUnit === true && via === 'form';
  const context = {
    programme,
    catalogue,
    shape: shapeOf(programme, { catalogue, caches: setting.caches, ...(unit ? { unit } : {}) }, submission),
    ...(tree && unit ? unitContext(submission, unit, tree, isAlone) : {}),
    ...(await besideContext(submission, setting, { own, catalogue })),
  };
  return {
    submission,
    findings: runChecks(submission, context, read),
    via,
    arrivedInSheet: submission.sheet,
    ...(unit ? { unit } : {}),
    ...(setting.counted === true ? countsOf(submission, context) : {}),
  };
}

/**
 * What a form is compared with: last year's of the same unit, given or in its workbook, or those of the units it was made
 * of since. The tables are read only where there are reports of such.
 */
async function besideContext(
  submission: Submission,
  { lastYear, trees }: CheckSetting,
  { own, catalogue }: { readonly own: OwnFile | undefined; readonly catalogue: Catalogue },
): Promise<Pick<CheckContext, 'lastYear' | 'lastYearSilent'>> {
  const lists = await trees.lists();
  const same = lastYear?.of(submission, lists) ?? own?.beside.of(submission, lists);
  if (same) return { lastYear: same };
  if (!lastYear || lastYear.reportsBefore(submission).length === 0) return {};
  const merged = mergedLastYear(submission, { lastYear, succession: await successionOf(trees), catalogue });
  if (!merged) return {};
  return 'silent' in merged ? { lastYearSilent: merged } : { lastYear: merged.submission };
}

function countsOf(submission: Submission, context: CheckContext): Pick<CheckedForm, 'ran' | 'entered'> {
  return { ran: checksRun(submission, context), entered: entryProgress(submission, context.shape) };
}

/** What the names on a form are held against. */
function unitContext(
  { file }: Submission,
  unit: Unit,
  tree: UnitTree,
  isAlone: boolean,
): Pick<CheckContext, 'unit' | 'above' | 'unitMeant' | 'fileNames'> {
  const above = namedAfter(tree, unit);
  const fileNames = isAlone ? otherUnitInFileName(file, unit, tree.units) : undefined;
  return {
    unit,
    ...(above ? { above: fullName(above) } : {}),
    unitMeant: (name) => unitMeant(name, tree.units, unit.parent),
    ...(fileNames ? { fileNames } : {}),
  };
}

function viaOf({ form }: Submission, catalogue: Catalogue): Via {
  return isRowForm(catalogue, form) ? 'row' : 'form';
}

/** The elements of a submission's own form; `unit` counts where it is of a person's own list. */
export function shapeOf(
  programme: Programme,
  {
    catalogue,
    caches,
    unit,
  }: { readonly catalogue: Catalogue; readonly caches: FormReadingCaches; readonly unit?: Unit },
  submission: Submission,
): FormShape {
  const isOwn = unit?.list === OWN_LIST;
  const reporter = isOwn ? reporterOf(programme, unit) : reporterOfCode(programme, submission.unit.code);
  if (!reporter) return new FormShape([]);
  return caches.shapes.of({
    programme,
    catalogue,
    form: submission.form,
    reporter,
    year: submission.year,
    asOf: asOfDay(programme, submission.year),
    ...(submission.light ? { light: true } : {}),
  });
}
