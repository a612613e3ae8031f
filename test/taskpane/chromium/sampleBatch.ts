import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SheetModel } from '../../../src/core/sheet/model';
import { illustrativeWorkbook } from '../../../src/usecases/illustrativeForms';
import { formPlans, type FormPlan } from '../../../src/usecases/makeForms';
import { catalogue, findProgramme } from '../../support/plans';
import { UnitTrees } from '../../../src/usecases/unitTrees';
import { deflateNode } from '../../../src/xlsx/write/deflateNode';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { SavedTemplate } from '../../bench/forms/savedTemplate';
import { inlined, prefixed, strict } from '../../support/workbooks/variants';
import { diskAssets } from '../diskAssets';

const WRITERS = [(book: Uint8Array) => book, inlined, prefixed, strict] as const;
/** Files of the batch that are no workbook at all. */
export const BROKEN = 6;

/** A batch as a province gets it: every unit's form once, some sent again, another plan's among them, some broken. */
export async function sampleBatch(count: number, folder: string): Promise<readonly string[]> {
  const own = await plansOf('dong-nai-2021-2030', 2024);
  const others = (await plansOf('quang-tri-2016-2020', 2019)).slice(0, 40);
  const again = own.slice(0, Math.max(0, count - BROKEN - own.length - others.length));
  const plans = [...own.map(seeded('1')), ...again.map(seeded('2')), ...others.map(seeded('1'))];
  mkdirSync(folder, { recursive: true });
  const templates = new Map<string, SavedTemplate>();
  const files: string[] = [];
  for (const [i, { plan, seed }] of plans.slice(0, count - BROKEN).entries()) {
    const writer = i % WRITERS.length;
    const key = [writer, plan.args.programme.id, plan.args.form, plan.args.reporter.kind].join(' ');
    const template = templates.get(key) ?? (await templateOf(plan, WRITERS[writer] ?? WRITERS[0]));
    templates.set(key, template);
    files.push(written(folder, `${seed}-${plan.fileName}`, template.fill(sheetOf(plan, seed))));
  }
  const [sound = new Uint8Array(40)] = files.length > 0 ? [sheetBytes(templates, own, '1')] : [];
  for (let i = 0; i < BROKEN; i += 1) {
    files.push(written(folder, `hong-${i}.xlsx`, sound.subarray(0, 1000 * (i + 1))));
  }
  return files;
}

interface SeededPlan {
  readonly plan: FormPlan;
  readonly seed: string;
}

const seeded =
  (seed: string) =>
  (plan: FormPlan): SeededPlan => ({ plan, seed });

async function plansOf(id: string, year: number): Promise<readonly FormPlan[]> {
  const programme = findProgramme(id);
  if (!programme) throw new Error(`no programme ${id}`);
  const tree = await new UnitTrees(diskAssets).tree(programme, year);
  return formPlans({ programme, catalogue: catalogue(), tree, year });
}

async function templateOf(plan: FormPlan, writer: (book: Uint8Array) => Uint8Array): Promise<SavedTemplate> {
  const model = illustrativeWorkbook(plan, '1');
  return new SavedTemplate(writer(await writeWorkbook(model, deflateNode)), sheetOf(plan, '1'));
}

function sheetOf(plan: FormPlan, seed: string): SheetModel {
  const [form] = illustrativeWorkbook(plan, seed).sheets;
  if (!form) throw new Error('a form workbook has a form');
  return form;
}

function sheetBytes(
  templates: ReadonlyMap<string, SavedTemplate>,
  [plan]: readonly FormPlan[],
  seed: string,
): Uint8Array {
  const [template] = templates.values();
  if (!template || !plan) throw new Error('the batch has a template');
  return template.fill(sheetOf(plan, seed));
}

function written(folder: string, name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}
