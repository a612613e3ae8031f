import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { illustrativeWorkbook } from '../../../src/usecases/illustrativeForms';
import { formPlans, type FormPlan } from '../../../src/usecases/makeForms';
import { catalogue, findProgramme } from '../../../src/usecases/programmes';
import { UnitTrees } from '../../../src/usecases/unitTrees';
import type { SheetModel } from '../../../src/core/sheet/model';
import { deflateNode } from '../../../src/xlsx/write/deflateNode';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { habits, savedBy, type Habit } from './habits';
import { SavedTemplate } from './savedTemplate';
import { ownList, unitsOf } from './units';

export interface CorpusAsk {
  readonly programme: string;
  readonly year: number;
  readonly count: number;
  /** Folder of the product's `assets`. */
  readonly assets: string;
  readonly out: string;
}

/**
 * Writes `count` filled forms of one programme into `out`/files and the own unit list they need into `out`/units.csv:
 * the programme's own units first, then communes of the whole country under its districts.
 */
export async function makeFormCorpus(ask: CorpusAsk): Promise<void> {
  const plans = await plansOf(ask);
  const templates = new Map<string, SavedTemplate>();
  mkdirSync(path.join(ask.out, 'files'), { recursive: true });
  for (const [i, plan] of plans.entries()) {
    const habit = habits[(i * 7) % habits.length] ?? 'plain';
    const key = [habit, plan.args.form, plan.args.reporter.kind].join(' ');
    const template = templates.get(key) ?? (await templateOf(plan, habit));
    templates.set(key, template);
    const name = `${String(i).padStart(5, '0')}-${plan.args.unit.code}-${habit}.xlsx`;
    writeFileSync(path.join(ask.out, 'files', name), template.fill(formSheet(plan)));
  }
}

async function plansOf({ programme: id, year, count, assets, out }: CorpusAsk): Promise<readonly FormPlan[]> {
  const programme = findProgramme(id);
  if (!programme) throw new Error(`no programme ${id}`);
  const text = (file: string): string => readFileSync(path.join(assets, file), 'utf8');
  const source = { text: (file: string) => Promise.resolve(text(file)) };
  const small = await new UnitTrees(source).tree(programme, year);
  const districts = small.units.filter((unit) => unit.level === 'district').map((unit) => unit.code);
  const further = Math.max(0, count - small.reporting.length);
  const list = ownList(text('units/units-2021.csv'), new Set(small.units.map(({ code }) => code)), districts, further);
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, 'units.csv'), list);
  const tree = await new UnitTrees(source, unitsOf(list, programme.unit.code)).tree(programme, year);
  return formPlans({ programme, catalogue: catalogue(), tree, year }).slice(0, count);
}

async function templateOf(plan: FormPlan, habit: Habit): Promise<SavedTemplate> {
  const model = illustrativeWorkbook(plan, '1');
  const [form] = model.sheets;
  if (!form) throw new Error('a form workbook has a form');
  return new SavedTemplate(savedBy(habit, await writeWorkbook(model, deflateNode)), form);
}

function formSheet(plan: FormPlan): SheetModel {
  const [form] = illustrativeWorkbook(plan, '1').sheets;
  if (!form) throw new Error('a form workbook has a form');
  return form;
}
