import type { Entries } from '../../core/forms/formArgs';
import { findIndicator } from '../../domain/plan/elements';
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
    return formWorkbook(plan, { entries: index === faulty ? withFaults(plan, entries) : entries, illustrative: true })
      .sheets;
  });
  return underUnitNames(plans, books);
}

/** More in both of two groups than there are at all (children aided and served), and a number typed as text. */
function withFaults({ args: { catalogue } }: FormPlan, entries: Entries): Entries {
  for (const relation of catalogue.relations) {
    if (relation.kind !== 'bothOf') continue;
    const [scope, aided] = [entries.get(relation.scope), entries.get(relation.of[0])];
    if (typeof scope !== 'number' || typeof aided !== 'number') continue;
    const counted = findIndicator(catalogue, relation.of[0]).measure.split(' ').at(-1) ?? '';
    return new Map([...entries, [relation.both, scope + 5], [relation.of[0], `${aided} ${counted}`]]);
  }
  return entries;
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
