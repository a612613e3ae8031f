import { hasUnitTable } from '../../../../src/core/forms/read/districtTable';
import { namedCell, rebuilt, withRowsBefore } from '../modelSnapshot';
import { districtForm, located } from './districtForm';
import { emptyForm, onSheet } from './lineForm';

test('finds each unit’s figures', () => {
  const { units, lost, moved } = located(districtForm);
  expect(units.map(({ code, name }) => `${code} ${name}`)).toEqual(['26170 xã Vĩnh An', '26179 xã Phú Lý']);

  expect(units[0]?.cells.get('A02')).toEqual(namedCell(districtForm, 'TH.26170.A02'));
  expect([lost, moved]).toEqual([0, 0]);
});

test('without names the visible codes say it, and lost names are counted where something stands', () => {
  const { units, lost } = located(rebuilt(districtForm, { names: [] }));
  expect(units[0]?.cells.get('A02')).toEqual(namedCell(districtForm, 'TH.26170.A02'));
  expect(lost).toBe(3);
});

test('where names were left behind the visible codes win', () => {
  const { row } = namedCell(districtForm, 'TH.26170.A02');
  const { units, moved } = located(withRowsBefore(districtForm, [row], false));
  expect(units[0]?.cells.get('A02')?.row).toBe(row + 1);
  expect(moved).toBeGreaterThan(0);
});

test('a sheet of another form has no table of units', () => {
  expect([hasUnitTable(onSheet(districtForm)), hasUnitTable(onSheet(emptyForm))]).toEqual([true, false]);
  expect(located(rebuilt(districtForm, { names: [], cells: [] })).units).toEqual([]);
});
