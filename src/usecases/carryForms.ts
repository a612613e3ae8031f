import { rowEntryKey, rowIndicators, type Entry, type EntryKey, type FormArgs } from '../core/forms/buildForm';
import { carryFigures, type FilledForm, type FormToFill, type LeftFigure } from '../core/forms/carry/carryFigures';
import { proposeFigures } from '../core/forms/carry/proposeFigures';
import { readForms, type ReadForm } from '../core/forms/readForms';
import type { WorkbookModel } from '../core/sheet/model';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import type { FateReason } from '../domain/aggregate';
import { catalogueOf } from '../domain/catalogue/catalogues';
import type { Catalogue } from '../domain/catalogue/indicator';
import { formWithRole, isRowForm, roleOfForm } from '../domain/catalogue/withRole';
import type { FormId, IndicatorCode } from '../domain/ids';
import { FormShape, FormShapeCache } from '../domain/plan/formShape';
import type { Programme } from '../domain/plan/programme';
import { isReportYear } from '../domain/plan/reportYear';
import type { Submission } from '../domain/submission';
import { sameTerritory } from '../domain/territory/sameTerritory';
import type { UnitTree } from '../domain/territory/tree';
import { fullName, type Unit } from '../domain/territory/unit';
import type { UnitLists } from '../domain/territory/unitLists';
import type { CarryRefusal } from './carryRefusals';
import { asMade, bySheet, formOwner, type FormReading, type SheetForms } from './formReading';
import { leftSheet } from './leftSheet';
import { formPlan, formWorkbook, type FormPlan } from './makeForms';

/** Into which forms filled ones are carried over. */
export interface CarrySetting extends FormReading {
  /** The plan of the new forms. */
  readonly programme: Programme;
  /** Their year; absent = that of each filled form. */
  readonly year?: number;
}

/** Where a form was found, and whose it is. */
export interface CarriedFrom {
  readonly file: string;
  readonly sheet: string;
  readonly programme: string;
  readonly version: number;
  readonly year: number;
  /** Code of the unit that fills it; "" where nobody can tell. */
  readonly unit: string;
  /** Name of the table that is not ours, where the figures come from one. */
  readonly template?: string;
}

/** What became of one form. */
export type CarryOutcome =
  | {
      readonly kind: 'carried';
      readonly from: CarriedFrom;
      /** The new form with what fits; nothing is written yet. */
      readonly plan: FormPlan;
      readonly figures: number;
      /** Stocks of the year before that stand there as proposals, and figures of that year that do not. */
      readonly proposals?: number;
      readonly flows?: number;
      readonly left: readonly LeftFigure[];
    }
  | { readonly kind: 'refused'; readonly from: CarriedFrom; readonly reason: CarryRefusal };

/** The outcomes of a workbook, one for each form in it; why it has none. */
export interface CarriedWorkbook {
  readonly outcomes: readonly CarryOutcome[];
  readonly rejected?: FateReason;
}

/** Carries every form of a workbook over; the workbook stays as it is. Pure but for the unit lists. */
export async function carryWorkbook(workbook: WorkbookSnapshot, setting: CarrySetting): Promise<CarriedWorkbook> {
  const read = readForms(workbook, await asMade(setting));
  const outcomes: CarryOutcome[] = [];
  for (const forms of bySheet(read.forms)) outcomes.push(await carryForm(forms, setting));
  return { outcomes, ...(read.reason ? { rejected: read.reason } : {}) };
}

/** Several forms of one unit say different things: none of them is carried over until a person has chosen. */
export function withoutTwice(outcomes: readonly CarryOutcome[]): readonly CarryOutcome[] {
  const files = new Map<string, string[]>();
  const keyOf = ({ plan: { args } }: CarryOutcome & { kind: 'carried' }): string =>
    `${args.unit.code} ${args.form} ${args.year}`;
  for (const one of outcomes)
    if (one.kind === 'carried') files.set(keyOf(one), [...(files.get(keyOf(one)) ?? []), one.from.file]);
  return outcomes.map((one) => {
    const of = one.kind === 'carried' ? (files.get(keyOf(one)) ?? []) : [];
    if (of.length < 2) return one;
    const params = { unit: one.from.unit, files: [...new Set(of)].join(', ') };
    return { kind: 'refused', from: one.from, reason: { code: 'twice', params } };
  });
}

async function carryForm(forms: SheetForms, setting: CarrySetting): Promise<CarryOutcome> {
  const [{ submission }] = forms;
  const year = setting.year ?? submission.year;
  const early = refusalOf(forms[0], setting);
  if (early) return refused(submission, early);
  const tree = await setting.trees.tree(setting.programme, year);
  const made = madeWith(forms[0], setting);
  const unit = formOwner(forms, made.catalogue, tree);
  const params = { unit: named(submission) };
  if (!unit) return refused(submission, { code: 'unitGone', params });
  if (await isChanged(unit, forms, made, setting)) return refused(submission, { code: 'unitChanged', params });
  const plan = planFor({ forms, made, unit, tree, year }, setting);
  if (plan && year > submission.year) return proposed(forms, plan, await setting.trees.lists());
  return plan ? filled(forms, plan, await setting.trees.lists()) : refused(submission, { code: 'noForm', params });
}

function refused(submission: Submission, reason: CarryRefusal): CarryOutcome {
  return { kind: 'refused', from: fromOf(submission), reason };
}

function fromOf({ file, sheet, programme, version, year, unit }: Submission): CarriedFrom {
  return { file, sheet, programme, version, year, unit: unit.code };
}

/** By which plan a form was made. */
interface MadeWith {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
}

function madeWith({ submission, layout, carried }: ReadForm, setting: CarrySetting): MadeWith {
  if (layout) return layout;
  if (carried) return carried;
  const programme = setting.programmes.find(({ id }) => id === submission.programme) ?? setting.programme;
  return { programme, catalogue: catalogueOf(programme, setting) };
}

/** What can be said before anybody asks who the unit is. */
function refusalOf(
  { submission, layout }: ReadForm,
  { programme, year = submission.year }: CarrySetting,
): CarryRefusal | undefined {
  const { version } = submission;
  const own = submission.programme === programme.id;
  if (own && version > programme.version)
    return { code: 'newerVersion', params: { version, known: programme.version } };
  if (layout?.guessed === true) return { code: 'unseenVersion', params: { version } };
  const lastYear = submission.year === year - 1;
  if (submission.year !== year && !lastYear)
    return { code: 'otherYear', params: { year: String(submission.year), wanted: String(year) } };
  if (!isReportYear(programme, year)) return { code: 'yearOutside', params: { year: String(year) } };
  return own && version === programme.version && !lastYear ? { code: 'alreadyThere', params: {} } : undefined;
}

const named = ({ unit, unitName }: Submission): string => (unitName === '' ? unit.code : `${unitName} (${unit.code})`);

/** Whether the code names another territory by now; of the units in rows each row is asked by itself. */
async function isChanged(unit: Unit, [{ submission }]: SheetForms, { catalogue }: MadeWith, { trees }: CarrySetting) {
  if (isRowForm(catalogue, submission.form)) return false;
  const then = { ...submission.unit, fullName: submission.unitName };
  const now = { list: unit.list, code: unit.code, fullName: fullName(unit) };
  return !sameTerritory(await trees.lists(), then, now);
}

interface Target {
  readonly forms: SheetForms;
  readonly made: MadeWith;
  readonly unit: Unit;
  readonly tree: UnitTree;
  readonly year: number;
}

/** The new form of the unit: of the same kind, with the day its figures stand for and what is written in its head. */
function planFor({ forms, made, unit, tree, year }: Target, setting: CarrySetting): FormPlan | undefined {
  const [{ submission }] = forms;
  const { programme } = setting;
  const catalogue = catalogueOf(programme, setting);
  const form = formLike(submission.form, made.catalogue, catalogue);
  const shapes = setting.caches.shapes;
  // A form keeps its shape within its year; the next one has that of its plan.
  const shape = submission.year < year ? {} : { light: submission.light === true };
  const plan = form && formPlan({ programme, catalogue, tree, year, shapes, ...shape }, unit, form);
  if (!plan) return undefined;
  if (submission.year < year) return plan;
  const { asOf, numbers, illustrative } = submission;
  const head = { ...(numbers ? { numbers } : {}), ...(illustrative === true ? { illustrative } : {}) };
  return { ...plan, args: { ...plan.args, ...(asOf === null ? {} : { asOf }), ...head } };
}

function formLike(form: FormId, old: Catalogue, now: Catalogue): FormId | undefined {
  const role = roleOfForm(old, form);
  return role && formWithRole(now, role)?.id;
}

function filled(forms: SheetForms, plan: FormPlan, lists: UnitLists): CarryOutcome {
  const [{ submission }] = forms;
  const { args } = plan;
  const rows = isRowForm(args.catalogue, args.form);
  const entries = new Map<EntryKey, Entry>();
  const left: LeftFigure[] = [];
  for (const form of forms) {
    const { code } = form.submission.unit;
    const carried = carryFigures(filledForm(form), toFill(form.submission, args, lists));
    for (const [key, entry] of carried.entries) entries.set(rows ? rowEntryKey(code, key) : key, entry);
    left.push(...carried.left);
  }
  const notes = rows ? undefined : submission.notes;
  return {
    kind: 'carried',
    from: { ...fromOf(submission), unit: args.unit.code },
    plan: { ...plan, args: { ...args, entries, ...(notes ? { notes } : {}) } },
    figures: entries.size,
    left,
  };
}

/** Last year's form as proposals to this year's; what has no cell any more is not this year's business. */
function proposed(forms: SheetForms, plan: FormPlan, lists: UnitLists): CarryOutcome {
  const [{ submission }] = forms;
  const { args } = plan;
  const rows = isRowForm(args.catalogue, args.form);
  const figures = new Map<EntryKey, number>();
  let flows = 0;
  for (const form of forms) {
    const { code } = form.submission.unit;
    const found = proposeFigures(filledForm(form), toFill(form.submission, args, lists));
    for (const [key, value] of found.proposals) figures.set(rows ? rowEntryKey(code, key) : key, value);
    flows += found.flows;
  }
  return {
    kind: 'carried',
    from: { ...fromOf(submission), unit: args.unit.code },
    plan: { ...plan, args: { ...args, proposals: { year: submission.year, figures } } },
    figures: 0,
    proposals: figures.size,
    flows,
    left: [],
  };
}

/** The cells a form, or a unit's row of one, has for the figures. */
function toFill({ unit, unitName }: Submission, args: FormArgs, lists: UnitLists): FormToFill {
  if (!isRowForm(args.catalogue, args.form)) return formToFill(args);
  const row = args.rows?.find(({ code }) => code === unit.code);
  const then = { ...unit, fullName: unitName };
  const isSame = row && sameTerritory(lists, then, { list: row.list, code: row.code, fullName: fullName(row) });
  return isSame ? rowToFill(args, row) : { shape: new FormShape([]), indicators: new Set(), rowGone: true };
}

function filledForm({ submission, shape }: ReadForm): FilledForm {
  return { values: submission.values, shape: shape ?? new FormShape([]) };
}

function formToFill(args: FormArgs): FormToFill {
  return { shape: (args.shapes ?? new FormShapeCache()).of(args), indicators: indicatorsOf(args.programme) };
}

/** A row of a form with many units. */
function rowToFill(args: FormArgs, unit: Unit): FormToFill {
  const { shape, indicators } = formToFill(args);
  const owned = rowIndicators(args, unit);
  const asked = owned ? shape.specs.filter(({ indicator }) => owned.has(indicator.code)) : shape.specs;
  return { shape: new FormShape(asked), indicators };
}

function indicatorsOf({ lines }: Programme): ReadonlySet<IndicatorCode> {
  return new Set(lines.map(({ indicator }) => indicator));
}

/** The new workbook of a form that was carried over, with a page of what did not fit where there is any. */
export function carriedForm({ plan, left }: Extract<CarryOutcome, { kind: 'carried' }>): WorkbookModel {
  const book = formWorkbook(plan);
  return left.length === 0 ? book : { ...book, sheets: [...book.sheets, leftSheet(left)] };
}
