import { planIndexSchema } from '../../../src/domain/plan/planIndex';
import { fits } from '../../../src/domain/schema/parseDocument';
import { assetJson, changed } from '../../support/assets';

const index = assetJson('plans/index.json');

it('is what ships', () => {
  expect(fits(planIndexSchema, index)).toBe(true);
});

test.each([
  ['no plans', ['plans'], []],
  ['a plan without a file', ['plans', 0, 'file'], undefined],
  ['a year beyond all plans', ['trial', 'year'], 1990],
  ['no unit', ['trial', 'root'], 'Vĩnh Cửu'],
])('%s is refused', (_, path, value) => {
  expect(fits(planIndexSchema, changed(index, path, value))).toBe(false);
});
