import { catalogueOf } from '../../src/domain/catalogue/catalogues';
import type { Programme } from '../../src/domain/plan/programme';
import { ProgrammesWith } from '../../src/usecases/programmesWith';
import { catalogue, findProgramme, sourcePlans } from '../support/plans';

const known = findProgramme('sa-dec-2021') as Programme;
const next: Programme = { ...known, version: 2 };
const foreign: Programme = { ...known, id: 'lai-vung-2026' };

it('puts a given plan in the place of the one of its id, which stays for its forms', async () => {
  const source = new ProgrammesWith(sourcePlans(), [{ programme: next }]);
  expect(await source.find('sa-dec-2021')).toBe(next);
  expect((await source.programmes()).map(({ id, version }) => `${id} ${version}`)).toContain('sa-dec-2021 2');
  expect(await source.earlier()).toEqual([...(await sourcePlans().earlier()), known]);
});

it('counts a given plan of the very same version alone', async () => {
  const same = { ...known, name: 'Bản sửa tay' };
  const source = new ProgrammesWith(sourcePlans(), [{ programme: same }]);
  expect(await source.find('sa-dec-2021')).toBe(same);
  expect(await source.earlier()).toEqual(await sourcePlans().earlier());
});

it('adds a plan nobody here has', async () => {
  const source = new ProgrammesWith(sourcePlans(), [{ programme: foreign }]);
  expect(await source.find('lai-vung-2026')).toBe(foreign);
  expect(await source.programmes()).toHaveLength(6);
  expect(await source.find('sa-dec-2021')).toEqual(known);
  expect(await source.catalogue()).toEqual(catalogue());
  expect((await source.trial()).year).toBe(2024);
});

it('has the catalogue that came with a plan of another field, and the own one for all others', async () => {
  const other = { ...catalogue(), version: 7 };
  const named: Programme = { ...foreign, catalogue: 'nganh-khac' };
  const source = new ProgrammesWith(sourcePlans(), [{ programme: named, catalogue: other }]);
  expect(await source.catalogue(named)).toBe(other);
  expect(await source.catalogue(known)).toEqual(catalogue());
  const all = await source.catalogues();
  expect([catalogueOf(named, all), catalogueOf(known, all)]).toEqual([other, catalogue()]);
  await expect(source.catalogue({ catalogue: 'khong-co' })).rejects.toThrow('khong-co');
});
