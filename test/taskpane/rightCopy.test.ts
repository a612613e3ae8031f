import { drawReturnPage, LOOK } from '../../src/core/returned/returnPage';
import { checkOpen } from '../../src/taskpane/actions/checkOpen';
import { Explanations } from '../../src/taskpane/actions/explanations';
import { illustrativeSheets } from '../../src/taskpane/actions/insertForms';
import { rightCopy, takeOff } from '../../src/taskpane/actions/rightCopy';
import { checkSetting } from '../../src/taskpane/actions/setting';
import { formPlans } from '../../src/usecases/makeForms';
import { UnitTrees } from '../../src/usecases/unitTrees';
import { catalogue, findProgramme, plans as plansHere } from '../support/plans';
import { diskAssets } from './diskAssets';
import { memoryPort } from './memoryPort';

const TOKENS = [`TL-${'a'.repeat(32)}`, `TL-${'b'.repeat(32)}`];

/** A workbook with one form, right or with faults, and what a check of it gives; a returned copy where it has a page. */
async function copy(faulty: number | undefined, marked: string | undefined) {
  const programme = findProgramme('dong-nai-2021-2030');
  if (!programme) throw new Error('no plan');
  const tree = await new UnitTrees(diskAssets).tree(programme, 2024);
  const unit = tree.reporting.find(({ name }) => name === 'Phú Lý');
  const plans = formPlans({ programme, catalogue: catalogue(), tree, year: 2024 }, [unit?.code ?? '']);
  const port = memoryPort();
  const [form = ''] = await port.insert(illustrativeSheets(plans, 'tra-lai', Number(faulty)), []);
  const report = { file: 'a.xlsx', unit: 'xã A', year: 2024, today: '2024-12-01', faults: [] };
  const marks = [{ sheet: marked === 'form' ? form : (marked ?? ''), cell: 'D12', note: 'Sai.', state: 'cn' }];
  const page = drawReturnPage(report, { tokens: TOKENS, kept: '', marks }, []);
  if (marked !== undefined) await port.insert([page], []);
  await port.activate(form);
  const setting = checkSetting(plansHere(), diskAssets);
  const checked = await checkOpen(port, setting, 'active', await Explanations.read(port));
  return { port, form, found: await rightCopy(port, checked, setting) };
}

test('a copy that is right loses its marks, and its page only with a yes: the tokens stay as a setting', async () => {
  const { port, form, found } = await copy(undefined, 'form');
  const marks = [{ sheet: form, row: 11, col: 3, note: 'Sai.', look: { row: 8, col: LOOK } }];
  expect(found).toEqual({ page: 'Trả lại', tokens: TOKENS, marks });
  if (!found) throw new Error('not found');
  await takeOff(port, found, false);
  expect([port.cleared, [...port.settings]]).toEqual([[{ page: 'Trả lại', marks, withPage: false }], []]);
  await takeOff(port, found, true);
  expect(port.settings.get('TH.returned')).toBe(TOKENS.join(' '));
  expect((await port.sheets()).map(({ name }) => name)).not.toContain('Trả lại');
});

test.each([
  ['a form that is not right', 0, 'form'],
  ['no returned copy', undefined, undefined],
])('%s: nothing is touched', async (_name, faulty, marked) => {
  expect((await copy(faulty, marked)).found).toBeUndefined();
});

test('marks on a sheet that is gone are nobody’s', async () => {
  expect((await copy(undefined, 'Đã xóa')).found?.marks).toEqual([]);
});
