import type { SheetModel } from '../../core/sheet/model';
import type { AssetSource } from '../../usecases/assets';
import { formPlans } from '../../usecases/makeForms';
import type { Plans } from '../../usecases/programmeSource';
import type { Choice } from '../paneServices';
import { illustrativeSheets } from './insertForms';
import { catalogueOfPlan, programmeOf, treesOf } from './setting';

const SHEETS = 6;

/** The communes of one district: enough to check, roll up and see verdicts. */
export function trialChoice({ trial }: Plans): Choice {
  return { ...trial, unit: '' };
}

/** Filled, clearly marked forms for trying everything; the first one has faults. */
export async function trialSheets(plans: Plans, assets: AssetSource): Promise<readonly SheetModel[]> {
  const { year, root } = plans.trial;
  const programme = programmeOf(plans, plans.trial.programme);
  const tree = await treesOf(assets).tree(programme, year);
  const units = tree.reporting.filter(({ parent }) => parent === root);
  const codes = units.slice(0, SHEETS).map(({ code }) => code);
  return illustrativeSheets(
    formPlans({ programme, catalogue: catalogueOfPlan(plans, plans.trial.programme), tree, year }, codes),
    'minh-hoa',
    0,
  );
}
