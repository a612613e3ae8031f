import { isRowForm } from '../domain/catalogue/withRole';
import { rowEntryKey, type Entries } from '../core/forms/buildForm';
import { sampleEntries } from '../samples/sampleEntries';
import type { WorkbookModel } from '../core/sheet/model';
import { formWorkbook, type FormPlan } from './makeForms';
import { reporterOf } from './reporters';

/** Illustrative figures of a plan's form, by input element (of a form of many units: "<unit code>.<element>"). */
export function illustrativeEntries(plan: FormPlan, seed: string): Entries {
  const { programme, catalogue, form, unit, reporter, year, asOf, rows, shapes, light } = plan.args;
  const asked = {
    programme,
    catalogue,
    form,
    year,
    asOf,
    seed,
    ...(shapes ? { shapes } : {}),
    ...(light ? { light } : {}),
  };
  if (!isRowForm(catalogue, form)) return sampleEntries({ ...asked, unit, reporter });
  const entries = (rows ?? []).flatMap((row) => {
    const below = reporterOf(programme, row);
    if (!below) return [];
    const figures = sampleEntries({ ...asked, unit: row, reporter: below });
    return [...figures].map(([key, value]) => [rowEntryKey(row.code, key), value] as const);
  });
  return new Map(entries);
}

/** A filled form, clearly marked "số liệu minh hoạ". */
export function illustrativeWorkbook(plan: FormPlan, seed: string): WorkbookModel {
  return formWorkbook(plan, { entries: illustrativeEntries(plan, seed), illustrative: true });
}
