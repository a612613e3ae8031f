import { illustrativeSheets } from '../../taskpane/actions/insertForms';
import { formSetting, programmeOf, treesOf } from '../../taskpane/actions/setting';
import type { AssetSource } from '../../usecases/assets';
import { illustrativeWorkbook } from '../../usecases/illustrativeForms';
import { formPlans } from '../../usecases/makeForms';
import { modelBytes } from '../files/workbookBytes';
import type { SheetModel } from '../../core/sheet/model';

const PROGRAMME = 'dong-nai-2021-2030';
const YEAR = 2024;
const SEED = 'minh-hoa';

/** Illustrative figures of a whole province: one form with faults for the grid, a file for every other unit. */
export interface Sample {
  readonly sheets: readonly SheetModel[];
  readonly files: readonly File[];
}

/** Makes the sample, file by file so that the page stays alive; `made` is told of each. */
export async function makeSample(assets: AssetSource, made: (done: number, all: number) => void): Promise<Sample> {
  const programme = programmeOf(PROGRAMME);
  const tree = await treesOf(assets).tree(programme, YEAR);
  const plans = formPlans(formSetting(programme, tree, YEAR));
  const first = plans.find(({ args }) => args.form === '01/CTXH-X');
  const others = plans.filter((plan) => plan !== first);
  const files: File[] = [];
  for (const plan of others) {
    const bytes = await modelBytes(illustrativeWorkbook(plan, SEED), {});
    files.push(new File([new Uint8Array(bytes)], plan.fileName));
    made(files.length, others.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { sheets: first ? illustrativeSheets([first], SEED, 0) : [], files };
}
