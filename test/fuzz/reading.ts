import { FormReadingCaches } from '../../src/core/forms/readForms';
import type { Finding } from '../../src/domain/finding';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import type { CheckedForm } from '../../src/usecases/checkWorkbook';
import { checkWorkbook } from '../../src/usecases/checkWorkbook';
import { illustrativeWorkbook } from '../../src/usecases/illustrativeForms';
import { formPlans, type FormPlan } from '../../src/usecases/makeForms';
import { catalogue, findProgramme, programmes } from '../support/plans';
import { inflateNode } from '../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { WorkbookError } from '../../src/xlsx/read/workbookError';
import { deflateNode } from '../../src/xlsx/write/deflateNode';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { sourceTrees } from '../support/sourceTrees';
import { inlined, prefixed, strict } from '../support/workbooks/variants';

/** The years in which the five plans are tried. */
export const planYears: readonly (readonly [string, number])[] = [
  ['dong-nai-2021-2030', 2024],
  ['cao-lanh-2021-2030', 2027],
  ['thua-thien-hue-2024', 2024],
  ['sa-dec-2021', 2021],
  ['quang-tri-2016-2020', 2018],
];

/** The same with years in which they can break every rule between them. */
export const faultYears = [...planYears, ['dong-nai-2021-2030', 2025], ['cao-lanh-2021-2030', 2024]] as const;

const trees = sourceTrees();
const setting = { programmes: programmes(), catalogue: catalogue(), caches: new FormReadingCaches(), trees };

/** What became of a file: its forms, or the code of the refusal. */
export interface Reading {
  readonly forms: readonly CheckedForm[];
  readonly refused: string | undefined;
}

/** Reads and checks a file as the product does; any error but a typed refusal comes through. */
export async function reading(bytes: Uint8Array): Promise<Reading> {
  try {
    const checked = await checkWorkbook(readWorkbook(bytes, 'f.xlsx', { inflate: inflateNode }), setting);
    return { forms: checked.forms, refused: checked.rejected?.code };
  } catch (error) {
    if (error instanceof WorkbookError) return { forms: [], refused: error.code };
    throw error;
  }
}

/** Findings of every form of a workbook, which must have one. */
export async function findingsOf(workbook: WorkbookSnapshot): Promise<readonly Finding[]> {
  const { forms, rejected } = await checkWorkbook(workbook, setting);
  if (forms.length === 0) throw new Error(`no form: ${JSON.stringify(rejected)}`);
  return forms.flatMap((form) => form.findings);
}

/** The forms of a plan's units, in tree order. */
export async function plansOf(id: string, year: number): Promise<readonly FormPlan[]> {
  const programme = findProgramme(id);
  if (!programme) throw new Error(`no programme ${id}`);
  return formPlans({ programme, catalogue: catalogue(), tree: await trees.tree(programme, year), year });
}

/** Bytes of a plan's form with illustrative figures. */
export async function filledForm(plan: FormPlan, seed = '1'): Promise<Uint8Array> {
  return writeWorkbook(illustrativeWorkbook(plan, seed), deflateNode);
}

const habits = [(book: Uint8Array) => book, inlined, prefixed, strict];

/** Valid files to mutate: a commune and a department of each plan, in turn in the spelling of four kinds of writers. */
export async function validFiles(): Promise<readonly Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const [id, year] of planYears) {
    const plans = await plansOf(id, year);
    for (const level of ['commune', 'department']) {
      const plan = plans.find(({ args }) => args.unit.level === level);
      const habit = habits[files.length % habits.length];
      if (plan && habit) files.push(habit(await filledForm(plan)));
    }
  }
  return files;
}
