import { isRowForm } from '../domain/catalogue/withRole';
import { rowEntryKey, type Entries } from '../core/forms/buildForm';
import { sampleEntries } from '../samples/sampleEntries';
import type { WorkbookModel } from '../core/sheet/model';
import { formWorkbook, type FormPlan } from './makeForms';
import { reporterOf } from './reporters';

/** Illustrative figures of a plan's form, by input element (of a form of many units: "<unit code>.<element>"). */
export function illustrativeEntries(plan: FormPlan, seed: string): Entries {
  const { programme, catalogue, form, unit, reporter, year, asOf, rows } = plan.args;
  if (!isRowForm(catalogue, form))
    return sampleEntries({ programme, catalogue, unit, reporter, form, year, asOf, seed });
  const entries = (rows ?? []).flatMap((row) => {
    const below = reporterOf(programme, row);
    if (!below) return [];
    const figures = sampleEntries({ programme, catalogue, unit: row, reporter: below, form, year, asOf, seed });
    return [...figures].map(([key, value]) => [rowEntryKey(row.code, key), value] as const);
  });
  return new Map(entries);
}

/** A filled form, clearly marked "số liệu minh hoạ". */
export function illustrativeWorkbook(plan: FormPlan, seed: string): WorkbookModel {
  return formWorkbook(plan, { entries: illustrativeEntries(plan, seed), illustrative: true });
}
