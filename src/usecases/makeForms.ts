import { carriedText, type CarriedText } from '../domain/plan/carriedPlan';
import { FormShapeCache } from '../domain/plan/formShape';
import { buildFormWorkbook, formFileName, type FormArgs, type Entries } from '../core/forms/buildForm';
import type { Catalogue, ElementKey } from '../domain/catalogue/indicator';
import { hasLightShape, isLightByPlan } from '../domain/plan/lightShape';
import type { Programme } from '../domain/plan/programme';
import type { FormId } from '../domain/ids';
import { isRowForm, roleOfForm } from '../domain/catalogue/withRole';
import type { ElementValue } from '../domain/submission';
import { fullName, type Unit } from '../domain/territory/unit';
import type { WorkbookModel } from '../core/sheet/model';
import { namedAfter, type UnitTree } from '../domain/territory/tree';
import { asOfDay, formOf, reporterOf } from './reporters';

/** One form to hand out. */
export interface FormPlan {
  readonly args: FormArgs;
  readonly fileName: string;
}

export interface FormSetting {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly tree: UnitTree;
  readonly year: number;
  /** What forms made together share. */
  readonly shapes?: FormShapeCache;
  /** The plan as it travels in the forms, where it is worked out already. */
  readonly carried?: CarriedText;
  /** Which shape forms have, light or full; absent = the one the plan hands out in the year. */
  readonly light?: boolean;
}

/** The forms of all reporting units, or of the units asked for (any unit of the tree that has a form). */
export function formPlans(setting: FormSetting, codes?: readonly string[], form?: FormId): readonly FormPlan[] {
  const shapes = new FormShapeCache();
  const carried = carriedText(setting.programme, setting.catalogue);
  const units = codes === undefined ? setting.tree.reporting : codes.flatMap((code) => setting.tree.unit(code) ?? []);
  return units.flatMap((unit) => formPlan({ ...setting, shapes, carried }, unit, form) ?? []);
}

/**
 * The units whose forms are handed out: the reporting ones, or those asked for; with them what the districts among
 * them may report themselves.
 */
export function unitsOfForms(
  { reporting, offered }: UnitTree,
  codes?: readonly string[],
): readonly string[] | undefined {
  if (offered.length === 0) return codes;
  const asked = new Set(codes ?? [...reporting, ...offered].map(({ code }) => code));
  const parts = offered.filter(({ parent = '', code }) => asked.has(parent) && !asked.has(code));
  return [...asked, ...parts.map(({ code }) => code)];
}

/** The form of one unit; undefined for a unit that fills none. */
export function formPlan(setting: FormSetting, unit: Unit, asked?: FormId): FormPlan | undefined {
  const { programme, catalogue, tree, year, shapes, carried } = setting;
  const form = asked ?? formOf(setting, unit);
  const reporter = reporterOf(programme, unit);
  if (!form || !reporter || owesNothing(tree, unit)) return undefined;
  const args: FormArgs = {
    programme,
    catalogue,
    form,
    unit,
    ...(shapes ? { shapes } : {}),
    ...(carried ? { carried } : {}),
    reporter,
    year,
    asOf: formDay(setting, form),
    unitNames: { parentName: parentName(tree, unit) },
    rows: isRowForm(catalogue, form) ? rowsBelow(tree, unit) : [],
  };
  const shaped: FormArgs = isLight(setting, args) ? { ...args, light: true } : args;
  return { args: shaped, fileName: formFileName(shaped) };
}

/** A form that has no light shape is handed out as it is (docs/forms.md#light-shape). */
function isLight({ light, programme, year }: FormSetting, args: FormArgs): boolean {
  return (light ?? isLightByPlan(programme, args.reporter.tier, year)) && hasLightShape(args);
}

/** A body the plan names and asks nothing of. */
function owesNothing(tree: UnitTree, unit: Unit): boolean {
  return unit.kind !== undefined && !tree.reports(unit.code) && !tree.offered.includes(unit);
}

/** Day printed as "số liệu tính đến ngày": that of a campaign stands for the end of its own window. */
function formDay({ programme, catalogue, year }: FormSetting, form: FormId): string {
  const window = roleOfForm(catalogue, form) === 'campaign' ? programme.socialWorkDay : undefined;
  return window ? `${year}-${window.to}` : asOfDay(programme, year);
}

/** The workbook of a plan, empty or with given figures. */
export function formWorkbook(
  plan: FormPlan,
  filled?: { readonly entries: Entries; readonly illustrative: boolean },
): WorkbookModel {
  return buildFormWorkbook(filled ? { ...plan.args, ...filled } : plan.args);
}

/** The same plan with last year's figures shown beside, where the form has room for them. */
export function withLastYear(plan: FormPlan, lastYear: ReadonlyMap<ElementKey, ElementValue>): FormPlan {
  return { ...plan, args: { ...plan.args, lastYear } };
}

function parentName(tree: UnitTree, unit: Unit): string {
  const parent = namedAfter(tree, unit);
  return parent ? fullName(parent) : '';
}

function rowsBelow(tree: UnitTree, unit: Unit): readonly Unit[] {
  return tree.reporting.filter((child) => child.parent === unit.code && child.kind !== 'district');
}
