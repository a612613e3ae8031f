import { formChoices } from '../../src/taskpane/actions/formChoices';
import { UnitTrees } from '../../src/usecases/unitTrees';
import { catalogue, findProgramme } from '../support/plans';
import { diskAssets } from './diskAssets';

test.each([
  ['thua-thien-hue-2024', 2024, '474', ['02b/CTXH-H 474', '02c/CTXH-H 474.UBND', 'each 36']],
  ['thua-thien-hue-2024', 2024, '474.UBND', ['02c/CTXH-H 474.UBND']],
  ['thua-thien-hue-2024', 2024, '46.SYT', ['02a/CTXH-N 46.SYT', '04/CTXH-25/3 46.SYT']],
  ['sa-dec-2021', 2021, '867', ['02b/CTXH-H 867', '02c/CTXH-H 867.UBND', 'each 20']],
  ['cao-lanh-2021-2030', 2027, '873', ['02b/CTXH-H 873', '04/CTXH-25/3 873', 'each 9']],
])('%s %i: what %s can get', async (id, year, code, expected) => {
  const programme = findProgramme(id);
  const tree = programme && (await new UnitTrees(diskAssets).tree(programme, year));
  const unit = tree?.unit(code);
  if (!tree || !unit) throw new Error('a unit');
  const choices = formChoices({ programme, catalogue: catalogue(), tree, year }, unit);
  expect(choices.map(({ id: form, units }) => `${form} ${form === 'each' ? units.length : units.join(' ')}`)).toEqual(
    expected,
  );
});
