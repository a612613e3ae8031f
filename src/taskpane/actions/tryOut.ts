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

/** The sheets of a trial, and how many of them are forms: a guide and the plan's own sheet come with them. */
export interface Trial {
  readonly sheets: readonly SheetModel[];
  readonly forms: number;
}

/** Filled, clearly marked forms for trying everything; the first one has faults. */
export async function trialSheets(plans: Plans, assets: AssetSource): Promise<Trial> {
  const { year, root } = plans.trial;
  const programme = programmeOf(plans, plans.trial.programme);
  const tree = await treesOf(assets).tree(programme, year);
  const units = tree.reporting.filter(({ parent }) => parent === root);
  const codes = units.slice(0, SHEETS).map(({ code }) => code);
  const catalogue = catalogueOfPlan(plans, plans.trial.programme);
  const forms = formPlans({ programme, catalogue, tree, year }, codes);
  return { sheets: illustrativeSheets(forms, 'minh-hoa', 0), forms: forms.length };
}
