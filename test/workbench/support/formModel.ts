import type { WorkbookModel } from '../../../src/core/sheet/model';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AssetSource } from '../../../src/usecases/assets';
import { illustrativeWorkbook } from '../../../src/usecases/illustrativeForms';
import { formPlans, formWorkbook } from '../../../src/usecases/makeForms';
import { catalogue, findProgramme } from '../../support/plans';
import { UnitTrees } from '../../../src/usecases/unitTrees';

const assets: AssetSource = { text: (name) => readFile(path.resolve(__dirname, '../../../assets', name), 'utf8') };

/** The form of a unit of Đồng Nai's plan, for 2024 if not said, empty or with illustrative figures. */
export async function formModel(code: string, filled = false, year = 2024): Promise<WorkbookModel> {
  const programme = findProgramme('dong-nai-2021-2030');
  if (!programme) throw new Error('the programme is gone');
  const tree = await new UnitTrees(assets).tree(programme, year);
  const [plan] = formPlans({ programme, catalogue: catalogue(), tree, year }, [code]);
  if (!plan) throw new Error(`no form for ${code}`);
  return filled ? illustrativeWorkbook(plan, '1') : formWorkbook(plan);
}
