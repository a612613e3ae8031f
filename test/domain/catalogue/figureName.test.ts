import { figureName } from '../../../src/domain/catalogue/figureName';
import { key } from '../../support/ids';
import { catalogue } from '../../support/plans';

test.each([
  ['E01', 'vi', /^E01 \p{L}/u],
  ['E01', 'en', /^E01 [A-Z]/],
  ['A03.LH02', 'vi', /^A03\.LH02 .+ – .+/],
  ['Z99', 'vi', /^Z99$/],
] as const)('%s in %s', (code, language, name) => {
  expect(figureName(key(code), catalogue(), language)).toMatch(name);
});
