import type { Entries } from '../../core/forms/formArgs';
import type { Submission } from '../../domain/submission';
import type { SheetModel } from '../../core/sheet/model';
import { formWorkbook, withLastYear, type FormPlan } from '../../usecases/makeForms';
import { illustrativeEntries } from '../../usecases/illustrativeForms';
import { fullName } from '../../domain/territory/unit';
import type { UnitLists } from '../../domain/territory/unitLists';
import { LastYear } from '../../usecases/lastYear';
import { unitSheetName } from './formChoices';

/** Last year's submission for a plan; undefined when there is none. */
type LastYearOf = (plan: FormPlan) => Submission | undefined;

/** The sheets of plans as they go into the workbook: one guide for all, and every form under its unit's name when there are many. */
export function formSheets(plans: readonly FormPlan[], lastYear: LastYearOf = () => undefined): readonly SheetModel[] {
  const books = plans.map((plan) => formWorkbook(planWithLastYear(plan, lastYear)).sheets);
  return plans.length === 1 ? books.flat() : underUnitNames(plans, books);
}

/** Filled forms, clearly marked as illustrative; the one at `faulty` has faults to try the check on. */
export function illustrativeSheets(plans: readonly FormPlan[], seed: string, faulty?: number): readonly SheetModel[] {
  const books = plans.map((plan, index) => {
    const entries = illustrativeEntries(plan, seed);
    return formWorkbook(plan, { entries: index === faulty ? withFaults(entries) : entries, illustrative: true }).sheets;
  });
  return underUnitNames(plans, books);
}

/** More children aided than there are, and a number typed as text. */
function withFaults(entries: Entries): Entries {
  const children = entries.get('E01');
  const aided = entries.get('E02');
  if (typeof children !== 'number' || typeof aided !== 'number') return entries;
  return new Map([...entries, ['E04', children + 5], ['E02', `${aided} em`]]);
}

function underUnitNames(plans: readonly FormPlan[], books: readonly (readonly SheetModel[])[]): readonly SheetModel[] {
  const taken = new Set<string>();
  const forms = books.flatMap(([form], index) => {
    const plan = plans[index];
    if (!form || !plan) return [];
    const name = unitSheetName(plan.args.unit, taken);
    taken.add(name.toLocaleLowerCase('vi'));
    return [{ ...form, name }];
  });
  return [...forms, ...(books[0]?.slice(1) ?? [])];
}

function planWithLastYear(plan: FormPlan, lastYear: LastYearOf): FormPlan {
  const earlier = lastYear(plan);
  return earlier ? withLastYear(plan, earlier.values) : plan;
}

/** Finds last year's submission of the unit and form of a plan. */
export function lastYearOf(submissions: readonly Submission[], lists: UnitLists): LastYearOf {
  const known = new LastYear(submissions);
  return ({ args: { programme, form, year, unit } }) =>
    known.of({ programme: programme.id, form, year, unit, unitName: fullName(unit) }, lists);
}
