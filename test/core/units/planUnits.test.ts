import { planUnits } from '../../../src/core/units/planUnits';
import type { OwnUnit } from '../../../src/domain/plan/programme';
import type { Unit } from '../../../src/domain/territory/unit';
import { unit } from './unitParts';

const root: Unit = { list: '2024', code: '867', name: 'Sa Đéc', type: 'thành phố', level: 'district' };
const department: Unit = {
  ...root,
  code: '867.PYT',
  name: 'Phòng Y tế',
  type: '',
  level: 'department',
  kind: 'health',
};
const listed = [
  root,
  unit('29905', 'phường', '1'),
  unit('29919', 'phường', 'An Hoà'),
  unit('30076', 'thị trấn', 'Mỹ Thọ'),
  unit('30082', 'xã', 'Mỹ Thọ'),
  department,
];

const own = (more: Partial<OwnUnit> = {}): OwnUnit => ({
  code: '867.BV',
  name: 'Bệnh viện',
  kind: 'facility',
  ...more,
});
const placed = (...ownUnits: readonly OwnUnit[]) =>
  planUnits({ ownUnits, unit: { code: '867', level: 'district', name: 'Thành phố Sa Đéc' } }, listed, '2024-11-30');

test.each<[string, Partial<OwnUnit>, string]>([
  ['nothing', {}, '867'],
  ['nothing, by the area of its code', { code: '29905.TYT' }, '29905'],
  ['a code', { parent: '29919' }, '29919'],
  ['a full name', { parent: 'Phường An Hòa' }, '29919'],
  ['a name', { parent: 'an hoà' }, '29919'],
  ['a department', { parent: 'Phòng Y tế' }, '867.PYT'],
  ['the plan’s unit', { parent: 'thành phố Sa Đéc' }, '867'],
  ['a name of two, with its type', { parent: 'xã Mỹ Thọ' }, '30082'],
  ['a name of two', { parent: 'Mỹ Thọ' }, 'Mỹ Thọ'],
  ['a name of none', { parent: 'xã Lạ' }, 'xã Lạ'],
])('a unit that names %s', (_, more, parent) => {
  expect(placed(own(more)).map((one) => one.parent)).toEqual([parent]);
});

test('one own unit stands below another; a body is a department of its branch', () => {
  const units = placed(own(), own({ code: '867.TT', name: 'Trung tâm', parent: 'bệnh viện', kind: 'mass' }));
  expect(units.map(({ parent, level, kind }) => [parent, level, kind])).toEqual([
    ['867', 'facility', 'facility'],
    ['867.BV', 'department', 'mass'],
  ]);
});

test('a unit is there between its days', () => {
  expect(placed(own({ from: '2024-12-01' }), own({ code: 'A', to: '2024-11-29' }))).toEqual([]);
  expect(placed(own({ from: '2024-11-30', to: '2024-11-30' })).length).toBe(1);
});
