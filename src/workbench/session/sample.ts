import { catalogueOf } from '../../domain/catalogue/catalogues';
import { formWithRole } from '../../domain/catalogue/withRole';
import { illustrativeSheets } from '../../taskpane/actions/insertForms';
import { programmeOf, treesOf } from '../../taskpane/actions/setting';
import type { AssetSource } from '../../usecases/assets';
import { illustrativeWorkbook } from '../../usecases/illustrativeForms';
import { formPlans } from '../../usecases/makeForms';
import type { Plans } from '../../usecases/programmeSource';
import { modelBytes } from '../../browser/packing';
import type { SheetModel } from '../../core/sheet/model';

const SEED = 'minh-hoa';

/** Illustrative figures of a whole province: one form with faults for the grid, a file for every other unit. */
export interface Sample {
  readonly sheets: readonly SheetModel[];
  readonly files: readonly File[];
}

/** Makes the sample of the trial's plan, file by file so that the page stays alive; `made` is told of each. */
export async function makeSample(
  plans: Plans,
  assets: AssetSource,
  made: (done: number, all: number) => void,
): Promise<Sample> {
  const { trial } = plans;
  const programme = programmeOf(plans, trial.programme);
  const catalogue = catalogueOf(programme, plans);
  const tree = await treesOf(assets).tree(programme, trial.year);
  const forms = formPlans({ programme, catalogue, tree, year: trial.year });
  const ofCommune = formWithRole(catalogue, 'commune')?.id;
  const first = forms.find(({ args }) => args.form === ofCommune);
  const others = forms.filter((plan) => plan !== first);
  const files: File[] = [];
  for (const plan of others) {
    const bytes = await modelBytes(illustrativeWorkbook(plan, SEED), {});
    files.push(new File([new Uint8Array(bytes)], plan.fileName));
    made(files.length, others.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { sheets: first ? illustrativeSheets([first], SEED, 0) : [], files };
}
