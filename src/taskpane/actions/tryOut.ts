import type { SheetModel } from '../../core/sheet/model';
import type { AssetSource } from '../../usecases/assets';
import { formPlans } from '../../usecases/makeForms';
import type { Choice } from '../paneServices';
import { illustrativeSheets } from './insertForms';
import { formSetting, programmeOf, treesOf } from './setting';

/** Đồng Nai 2024, the communes of one district: enough to check, roll up and see verdicts. */
export const TRIAL: Choice = { programme: 'dong-nai-2021-2030', year: 2024, unit: '', root: '735' };
const SHEETS = 6;

/** Filled, clearly marked forms for trying everything; the first one has faults. */
export async function trialSheets(assets: AssetSource): Promise<readonly SheetModel[]> {
  const programme = programmeOf(TRIAL.programme);
  const tree = await treesOf(assets).tree(programme, TRIAL.year);
  const units = tree.children(TRIAL.root).filter(({ kind }) => kind !== undefined);
  const codes = units.slice(0, SHEETS).map(({ code }) => code);
  return illustrativeSheets(formPlans(formSetting(programme, tree, TRIAL.year), codes), 'minh-hoa', 0);
}
