import { readFile } from 'node:fs/promises';
import { CarriedPlanCache, CarriedPlans } from '../../src/core/forms/read/carriedPlans';
import { isPlanSheet } from '../../src/core/sheet/ownSheet';
import type { WorkbookModel } from '../../src/core/sheet/model';
import { formPlans, formWorkbook } from '../../src/usecases/makeForms';
import { UnitTrees } from '../../src/usecases/unitTrees';
import { inflateNode } from '../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { deflateNode } from '../../src/xlsx/write/deflateNode';
import { replaceParts } from '../../src/xlsx/write/replaceParts';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { catalogue, findProgramme, programmes } from '../support/plans';

const trees = new UnitTrees({ text: (file) => readFile(`assets/${file}`, 'utf8') });
const MOST_BYTES = 10 * 1024;

/** A form of a plan: the workbook that is sent out. */
async function formOf(id: string): Promise<WorkbookModel> {
  const programme = findProgramme(id);
  if (!programme) throw new Error(`no plan ${id}`);
  const year = programme.years.to;
  const tree = await trees.tree(programme, year);
  const [plan] = formPlans({ programme, catalogue: catalogue(), tree, year });
  if (!plan) throw new Error('no form');
  return formWorkbook(plan);
}

test.each(programmes().map(({ id }) => id))('the plan %s costs a form at most 10 kB, and comes back', async (id) => {
  const model = await formOf(id);
  const bytes = await writeWorkbook(model, deflateNode);
  const without = await writeWorkbook({ ...model, sheets: model.sheets.slice(0, 2) }, deflateNode);
  expect(bytes.length - without.length).toBeLessThanOrEqual(MOST_BYTES);
  const workbook = readWorkbook(bytes, 'a.xlsx', { inflate: inflateNode });
  expect(workbook.sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'visible', 'veryHidden']);
  const found = new CarriedPlans(workbook, catalogue(), new CarriedPlanCache()).of(id, '');
  expect(found).toMatchObject({ kind: 'plan', plan: { programme: { ...findProgramme(id), program: '0.2' } } });
});

test('a carried plan that cannot be unpacked costs nothing but itself, and is left packed until asked for', async () => {
  const bytes = await writeWorkbook(await formOf('sa-dec-2021'), deflateNode);
  const broken = replaceParts(bytes, () => new Map([['xl/worksheets/sheet3.xml', '<worksheet><']]), deflateNode);
  const workbook = readWorkbook(broken, 'a.xlsx', { inflate: inflateNode });
  expect([workbook.defects, workbook.sheets.filter(isPlanSheet)]).toMatchObject([
    undefined,
    [{ visibility: 'veryHidden' }],
  ]);
  const found = new CarriedPlans(workbook, catalogue(), new CarriedPlanCache()).of('sa-dec-2021', '');
  expect(found).toMatchObject({ kind: 'broken', fault: { code: 'changed' } });
});
