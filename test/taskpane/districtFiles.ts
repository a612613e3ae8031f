import { illustrativeEntries } from '../../src/usecases/illustrativeForms';
import { formPlans, formWorkbook } from '../../src/usecases/makeForms';
import { catalogue, findProgramme } from '../support/plans';
import { UnitTrees } from '../../src/usecases/unitTrees';
import { deflateNode } from '../../src/xlsx/write/deflateNode';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { unitsBelow } from '../../src/core/units/unitTree';
import { diskAssets } from './diskAssets';

export interface WrittenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Filled workbooks of the first communes of a district of Đồng Nai 2024 (735 = Vĩnh Cửu), or of the province ("75"); another year on request. */
export async function districtFiles(count: number, root = '735', year = 2024): Promise<readonly WrittenFile[]> {
  const programme = findProgramme('dong-nai-2021-2030');
  if (!programme) throw new Error('no plan');
  const tree = await new UnitTrees(diskAssets).tree(programme, year);
  const codes = unitsBelow(tree.units, root)
    .filter(({ level }) => level === 'commune')
    .map(({ code }) => code);
  const plans = formPlans({ programme, catalogue: catalogue(), tree, year }, codes.slice(0, count));
  return Promise.all(
    plans.map(async (plan) => {
      const model = formWorkbook(plan, { entries: illustrativeEntries(plan, 'tong-hop'), illustrative: true });
      return { name: plan.fileName, bytes: await writeWorkbook(model, deflateNode) };
    }),
  );
}
