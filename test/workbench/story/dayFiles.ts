import type { Entries } from '../../../src/core/forms/buildForm';
import { UnitTrees } from '../../../src/usecases/unitTrees';
import { illustrativeEntries } from '../../../src/usecases/illustrativeForms';
import { formPlans, formWorkbook, type FormPlan } from '../../../src/usecases/makeForms';
import { deflateNode } from '../../../src/xlsx/write/deflateNode';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { catalogue, findProgramme } from '../../support/plans';
import { diskAssets } from '../../taskpane/diskAssets';

/** A received file. */
export interface DayFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a province's consolidator gets on three days: forty workbooks and an archive of a kind nobody here opens. */
export interface DayFiles {
  readonly batches: readonly (readonly DayFile[])[];
}

const SEED = 'ngay-lam-viec';

/** The files of the first forty communes of Đồng Nai 2024, in the order of the list. */
export async function dayFiles(): Promise<DayFiles> {
  const programme = findProgramme('dong-nai-2021-2030');
  if (!programme) throw new Error('no plan');
  const trees = new UnitTrees(diskAssets);
  const [tree, lastYear] = await Promise.all([trees.tree(programme, 2024), trees.tree(programme, 2023)]);
  const communes = tree.units.filter(({ level }) => level === 'commune').map(({ code }) => code);
  const setting = { programme, catalogue: catalogue() };
  const plans = formPlans({ ...setting, tree, year: 2024 }, communes.slice(0, 40));
  const [mended, late, explains, twin] = [plans[15], plans[16], plans[29], plans[38]];
  if (!mended || !late || !explains || !twin) throw new Error('forty communes');
  const [ofLastYear] = formPlans({ ...setting, tree: lastYear, year: 2023 }, [late.args.unit.code]);
  if (!ofLastYear) throw new Error('the commune was there');
  const clean = (from: number, to: number): Promise<readonly DayFile[]> =>
    Promise.all(plans.slice(from, to).map((plan) => written(plan)));
  const rar = {
    name: `${plans[17]?.args.unit.code}_bao-cao.rar`,
    bytes: new TextEncoder().encode('Rar!\u001a\u0007\u0000'),
  };
  return {
    batches: [
      [...(await clean(0, 15)), await written(mended, WRONG), rar],
      [...(await clean(18, 29)), await written(ofLastYear), await written(explains, DOUBTFUL)],
      [
        ...(await clean(30, 38)),
        { ...(await written(mended)), name: 'bao-cao-sua.xlsx' },
        await written(twin, new Map(), plans[30]),
      ],
    ],
  };
}

/** More staff trained than there are. */
const WRONG: Entries = new Map([['E02', 9_999]]);
/** More spent than was given, a hundred times: one warning. */
const DOUBTFUL: Entries = new Map([['K03.TH', 2210]]);

async function written(plan: FormPlan, change: Entries = new Map(), like = plan): Promise<DayFile> {
  const entries: Entries = new Map([...illustrativeEntries(like, SEED), ...change]);
  return {
    name: plan.fileName,
    bytes: await writeWorkbook(formWorkbook(plan, { entries, illustrative: false }), deflateNode),
  };
}
