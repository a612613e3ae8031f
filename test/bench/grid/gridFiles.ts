import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SheetModel } from '../../../src/core/sheet/model';
import { illustrativeWorkbook } from '../../../src/usecases/illustrativeForms';
import { formPlans } from '../../../src/usecases/makeForms';
import { catalogue, findProgramme } from '../../support/plans';
import { UnitTrees } from '../../../src/usecases/unitTrees';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { manySheets } from './manySheets';

/** The filled commune form of Đồng Nai 2024, as the grid opens it every day. */
export async function formFile(assets: string): Promise<Uint8Array> {
  const programme = findProgramme('dong-nai-2021-2030');
  if (!programme) throw new Error('the programme is gone');
  const trees = new UnitTrees({ text: (name) => readFile(path.join(assets, name), 'utf8') });
  const tree = await trees.tree(programme, 2024);
  const [plan] = formPlans({ programme, catalogue: catalogue(), tree, year: 2024 }, ['26179']);
  if (!plan) throw new Error('no form');
  return writeWorkbook(illustrativeWorkbook(plan, 'bench'));
}

/** Many sheets of 300 cells whose totals lean on one another. */
export function manySheetsFile(count: number): Promise<Uint8Array> {
  const sheets: readonly SheetModel[] = manySheets(count);
  return writeWorkbook({ sheets });
}
