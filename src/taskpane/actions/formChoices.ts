import { formWithRole, roleOfForm } from '../../domain/catalogue/withRole';
import { elementsOf } from '../../domain/plan/elements';
import type { FormId } from '../../domain/ids';
import { fullName, type Unit } from '../../domain/territory/unit';
import { unitsBelow } from '../../core/units/unitTree';
import { formPlan, formPlans, type FormPlan, type FormSetting } from '../../usecases/makeForms';
import { formOf } from '../../usecases/reporters';

/** One way to insert forms for a unit: its own form, or a sheet for each unit below. */
export interface FormChoice {
  readonly id: string;
  readonly form: FormId | undefined;
  readonly units: readonly string[];
}

/**
 * The forms a unit can get, a district also that of what it did itself; empty for one that neither reports nor has units
 * below.
 */
export function formChoices(setting: FormSetting, unit: Unit): readonly FormChoice[] {
  const { catalogue } = setting;
  const campaign = formWithRole(catalogue, 'campaign')?.id;
  const asked = [[unit, formOf(setting, unit)] as const, ...partsOf(setting, unit), [unit, campaign] as const];
  const single = asked.flatMap(([of, form]) =>
    form && hasLines(setting, of, form) ? [{ id: form, form, units: [of.code] }] : [],
  );
  const below = unitsBelow(setting.tree.units, unit.code).filter((other) => setting.tree.reports(other.code));
  return below.length === 0
    ? single
    : [...single, { id: 'each', form: undefined, units: below.map(({ code }) => code) }];
}

function partsOf(setting: FormSetting, { code }: Unit): readonly (readonly [Unit, FormId | undefined])[] {
  const { offered, children } = setting.tree;
  return [...offered, ...children(code)]
    .filter(({ kind, parent }) => kind === 'district' && parent === code)
    .map((part) => [part, formOf(setting, part)] as const);
}

function hasLines(setting: FormSetting, unit: Unit, form: FormId): boolean {
  const plan = formPlan(setting, unit, form);
  const campaign = roleOfForm(setting.catalogue, form) === 'campaign';
  if (!plan || (campaign && (unit.level === 'district' || unit.kind === 'district'))) return false;
  return elementsOf({ ...plan.args, form }).length > 0;
}

/** Whether the forms of a choice come in the light shape; undefined where none of them has one. */
export function lightShapeOf(setting: FormSetting, choice: FormChoice): boolean | undefined {
  const isLight = (asked: FormSetting): boolean =>
    choice.units.some((code) => {
      const unit = setting.tree.unit(code);
      return unit !== undefined && formPlan(asked, unit, choice.form)?.args.light === true;
    });
  return isLight({ ...setting, light: true }) ? (setting.light ?? isLight(setting)) : undefined;
}

/** The plans of a choice, in tree order. */
export function plansOf(setting: FormSetting, choice: FormChoice): readonly FormPlan[] {
  return formPlans(setting, choice.units, choice.form);
}

/** Sheet name of one unit among many: its own name, within Excel's 31 characters and without the signs it refuses. */
export function unitSheetName(unit: Unit, taken: ReadonlySet<string>): string {
  const name = fullName(unit)
    .replace(/[\\/?*[\]:']/g, ' ')
    .slice(0, 31)
    .trim();
  if (!taken.has(name.toLocaleLowerCase('vi'))) return name;
  return `${name.slice(0, 30 - unit.code.length)} ${unit.code}`;
}
