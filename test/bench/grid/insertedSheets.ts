import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { summaryWorkbook } from '../../../src/core/reports/summaryWorkbook';
import type { SheetModel } from '../../../src/core/sheet/model';
import { illustrativeWorkbook } from '../../../src/usecases/illustrativeForms';
import { formPlans } from '../../../src/usecases/makeForms';
import { UnitTrees } from '../../../src/usecases/unitTrees';
import { bigRollUp, summaryArgs } from '../../core/reports/province';
import { catalogue, findProgramme } from '../../support/plans';

/** The sheets of the filled commune form of Đồng Nai 2024. */
export async function formSheets(assets: string): Promise<readonly SheetModel[]> {
  const programme = findProgramme('dong-nai-2021-2030');
  if (!programme) throw new Error('the programme is gone');
  const trees = new UnitTrees({ text: (name) => readFile(path.join(assets, name), 'utf8') });
  const tree = await trees.tree(programme, 2024);
  const [plan] = formPlans({ programme, catalogue: catalogue(), tree, year: 2024 }, ['26179']);
  if (!plan) throw new Error('no form');
  return illustrativeWorkbook(plan, 'bench').sheets;
}

/** The sheets of a summary of eleven districts with fifteen communes each. */
export function summarySheets(): readonly SheetModel[] {
  return summaryWorkbook(summaryArgs(bigRollUp(11, 15))).sheets;
}
