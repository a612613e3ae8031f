import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { illustrativeWorkbook } from '../../../src/usecases/illustrativeForms';
import { formPlans, type FormPlan } from '../../../src/usecases/makeForms';
import { catalogue, findProgramme } from '../../support/plans';
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
  const templates = await templatesOf(plans);
  mkdirSync(path.join(ask.out, 'files'), { recursive: true });
  for (const [i, plan] of plans.entries()) {
    const habit = habitOf(i);
    const name = `${String(i).padStart(5, '0')}-${plan.args.unit.code}-${habit}.xlsx`;
    const filled = templates.get(templateKey(plan, habit))?.fill(formSheet(plan));
    if (filled) writeFileSync(path.join(ask.out, 'files', name), filled);
  }
}

function habitOf(index: number): Habit {
  return habits[(index * 7) % habits.length] ?? 'plain';
}

/** Forms that look alike share a template. */
function templateKey({ args }: FormPlan, habit: Habit): string {
  return [habit, args.form, args.reporter.kind].join(' ');
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

/** The first form of each look, saved by the program of its habit. */
async function templatesOf(plans: readonly FormPlan[]): Promise<ReadonlyMap<string, SavedTemplate>> {
  const templates = new Map<string, SavedTemplate>();
  for (const habit of new Set(habits)) {
    const firsts = new Map<string, FormPlan>();
    for (const [i, plan] of plans.entries()) {
      const key = templateKey(plan, habit);
      if (habitOf(i) === habit && !firsts.has(key)) firsts.set(key, plan);
    }
    const books = [...firsts.values()].map((plan) => writeWorkbook(illustrativeWorkbook(plan, '1'), deflateNode));
    const saved = savedBy(habit, await Promise.all(books));
    [...firsts].forEach(([key, plan], at) =>
      templates.set(key, new SavedTemplate(saved[at] ?? new Uint8Array(), formSheet(plan))),
    );
  }
  return templates;
}

function formSheet(plan: FormPlan): SheetModel {
  const [form] = illustrativeWorkbook(plan, '1').sheets;
  if (!form) throw new Error('a form workbook has a form');
  return form;
}
