import { FormReadingCaches } from '../../src/core/forms/readForms';
import { checkWorkbook } from '../../src/usecases/checkWorkbook';
import { illustrativeEntries } from '../../src/usecases/illustrativeForms';
import { formPlan, formWorkbook, type FormPlan } from '../../src/usecases/makeForms';
import { UnitTrees } from '../../src/usecases/unitTrees';
import { modelSnapshot, workbookOf } from '../core/forms/modelSnapshot';
import { catalogue, findProgramme } from '../support/plans';
import { diskAssets } from '../taskpane/diskAssets';

const programme = given(findProgramme('dong-nai-2021-2030'));
const trees = new UnitTrees(diskAssets);

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not found');
  return value;
}

async function planOf(code: string, form: '01/CTXH-X' | '02b/CTXH-H'): Promise<FormPlan> {
  const tree = await trees.tree(programme, 2024);
  return given(formPlan({ programme, catalogue: catalogue(), tree, year: 2024 }, given(tree.unit(code)), form));
}

/** What V03 says of a file of this name with the forms of these units. */
async function said(file: string, plans: readonly FormPlan[]): Promise<readonly string[]> {
  const [sheet, ...others] = plans.map((plan, at) => {
    const model = given(
      formWorkbook(plan, { entries: illustrativeEntries(plan, 'file'), illustrative: false }).sheets[0],
    );
    return modelSnapshot({ ...model, name: `${model.name} ${at}` });
  });
  const setting = { programmes: [programme], catalogue: catalogue(), caches: new FormReadingCaches(), trees };
  const { forms } = await checkWorkbook({ ...workbookOf(given(sheet), ...others), file }, setting);
  expect(forms.length).toBeGreaterThan(0);
  const found = forms.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'V03'));
  return found.map(
    ({ severity, variant, params, place }) => `${severity} ${variant} ${String(params.other)} ${place.cell}`,
  );
}

test('a file named after another unit than its form is warned of at the unit’s cell', async () => {
  const form = await planOf('26179', '01/CTXH-X');
  expect(await said('01-CTXH-X_75_26182_xa-vinh-tan_2024.xlsx', [form])).toEqual([
    expect.stringMatching(/^warning otherFile 26182 [A-Z]+\d+$/),
  ]);
  expect(await said('01-CTXH-X_75_26179_xa-phu-ly_2024.xlsx', [form])).toEqual([]);
});

test('not so a form with many rows, nor a workbook of two units', async () => {
  expect(await said('26182.xlsx', [await planOf('735', '02b/CTXH-H')])).toEqual([]);
  const two = [await planOf('26179', '01/CTXH-X'), await planOf('26185', '01/CTXH-X')];
  expect(await said('26182.xlsx', two)).toEqual([]);
});
