import { planBelow } from '../../../src/domain/plan/planBelow';
import { populationsText } from '../../../src/domain/plan/populationText';
import { treeOf } from '../../../src/domain/territory/tree';
import { catalogue, findProgramme } from '../../support/plans';

const programme = findProgramme('sa-dec-2021');
if (!programme) throw new Error('no plan');
const inUse = { programme, catalogue: catalogue() };
const root = { list: '2021', code: '867', name: 'Sa Đéc', type: 'thành phố', level: 'district' } as const;
const plan = planBelow(inUse, { upper: inUse, year: 2021, tree: treeOf('2021', [root], []) });
const found = { plan, indicator: 'C01', asked: true, lacking: [], beyond: [] } as const;

test.each([
  ['nothing', undefined, ''],
  ['lacking', [{ ...found, lacking: ['NS2', 'NS5'] }], 'Thành phố Sa Đéc 2021: without civil servants'],
  ['beyond', [{ ...found, beyond: ['NS5'] }], 'Thành phố Sa Đéc 2021: also '],
  ['both', [{ ...found, lacking: ['NS2'], beyond: ['NS5'] }], 'Thành phố Sa Đéc 2021: without civil servants; also '],
  [
    'not asked',
    [
      { ...found, asked: false },
      { ...found, asked: false },
    ],
    'Thành phố Sa Đéc 2021: not asked; Thành phố Sa Đéc 2021: not asked',
  ],
] as const)('%s', (_, populations, words) => {
  expect(populationsText(populations, catalogue(), 'en')).toMatch(new RegExp(`^${words}`));
});
