import { catalogueOf } from '../../../src/domain/catalogue/catalogues';
import { catalogue } from '../../support/plans';

const other = { ...catalogue(), version: 7 };
const known = { catalogue: catalogue(), named: new Map([['nganh-khac', other]]) };

test('a plan draws on the catalogue it names, else on the one most draw on', () => {
  expect(catalogueOf({}, known)).toBe(known.catalogue);
  expect(catalogueOf({ catalogue: 'nganh-khac' }, known)).toBe(other);
  expect(() => catalogueOf({ catalogue: 'khong-co' }, known)).toThrow('khong-co');
});

test('a plan with rows of its own draws on its own catalogue, whatever other plans call by the same code', () => {
  const own = { ...catalogue(), version: 8 };
  const two = { ...known, own: new Map([['tinh-moi', own]]) };
  expect(catalogueOf({ id: 'tinh-moi' }, two)).toBe(own);
  expect(catalogueOf({ id: 'tinh-khac' }, two)).toBe(known.catalogue);
});
