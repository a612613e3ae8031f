import { catalogueOf } from '../../../src/domain/catalogue/catalogues';
import { catalogue } from '../../support/plans';

const other = { ...catalogue(), version: 7 };
const known = { catalogue: catalogue(), named: new Map([['nganh-khac', other]]) };

test('a plan draws on the catalogue it names, else on the one most draw on', () => {
  expect(catalogueOf({}, known)).toBe(known.catalogue);
  expect(catalogueOf({ catalogue: 'nganh-khac' }, known)).toBe(other);
  expect(() => catalogueOf({ catalogue: 'khong-co' }, known)).toThrow('khong-co');
});
