import { isRowForm } from '../domain/catalogue/withRole';
import { buildForm, buildFormWorkbook, type FormArgs } from '../core/forms/buildForm';
import { applySheetEdit } from '../samples/applySheetEdit';
import { damageParts } from '../samples/damageParts';
import type { SampleArgs } from '../samples/sampleEntries';
import { sampleFaults, type FilledForm, type SampleFault } from '../samples/sampleFaults';
import type { SheetModel, WorkbookModel } from '../core/sheet/model';
import type { FormPlan } from './makeForms';

/** A workbook with one fault in it, named after the rule that must find it. */
export interface FaultWorkbook {
  readonly fault: SampleFault;
  readonly model: () => WorkbookModel;
  /** Changes no model can hold, to be made in the written file's parts; absent for most. */
  readonly damage?: (textOf: (path: string) => string) => ReadonlyMap<string, string>;
}

/** One workbook for each rule that these plans' forms can break: the first commune's form, else a department's. */
export function faultWorkbooks(plans: readonly FormPlan[], seed: string): readonly FaultWorkbook[] {
  const byUnit = new Map(plans.map((plan) => [plan.args.unit.code, plan]));
  return sampleFaults(candidates(plans).map((plan) => sampleArgs(plan, seed))).flatMap((fault) => {
    const plan = byUnit.get(fault.args.unit.code);
    return plan ? [faultWorkbook(plan, fault)] : [];
  });
}

/** A commune and every department: enough forms for every line of the plan, few enough to stay quick. */
function candidates(plans: readonly FormPlan[]): readonly FormPlan[] {
  const commune = plans.find((plan) => plan.args.unit.level === 'commune');
  const others = plans.filter(
    (plan) => plan.args.unit.level !== 'commune' && !isRowForm(plan.args.catalogue, plan.args.form),
  );
  return commune ? [commune, ...others] : others;
}

function sampleArgs({ args }: FormPlan, seed: string): SampleArgs {
  const { programme, catalogue, unit, reporter, form, year, asOf } = args;
  return { programme, catalogue, unit, reporter, form, year, asOf, seed };
}

function faultWorkbook(plan: FormPlan, fault: SampleFault): FaultWorkbook {
  const filled = formArgs(plan, fault);
  const { file } = fault;
  return {
    fault,
    model: () => {
      const [form, ...rest] = buildFormWorkbook(filled).sheets;
      if (!form) throw new Error('a form workbook has a form');
      const changed = fault.sheet ? applySheetEdit(form, fault.sheet) : form;
      return { sheets: [changed, ...rest, ...lastYearSheet(plan, fault)], activeSheet: 0 };
    },
    ...(file ? { damage: (textOf) => damageParts(textOf, buildForm(filled), file) } : {}),
  };
}

function formArgs(plan: FormPlan, form: FilledForm): FormArgs {
  const { year, asOf } = form.args;
  return { ...plan.args, year, asOf, entries: form.entries, illustrative: true };
}

function lastYearSheet(plan: FormPlan, fault: SampleFault): readonly SheetModel[] {
  if (!fault.lastYear) return [];
  const sheet = buildForm(formArgs(plan, fault.lastYear));
  return [{ ...sheet, name: `Năm ${fault.lastYear.args.year}` }];
}
