import { withOwnUnits } from '../../../src/core/units/ownInTree';
import type { Unit } from '../../../src/domain/territory/unit';
import { unit } from './unitParts';

const root: Unit = { list: '2024', code: '75', name: 'Đồng Nai', type: 'tỉnh', level: 'province' };
const official = [root, unit('26179', 'xã', 'Phú Lý', '75')];
const facility = (code: string, parent?: string): Unit => {
  const { parent: _none, ...rest } = unit(code, '', `Bệnh viện ${code}`);
  return parent === undefined ? rest : { ...rest, parent };
};
const joined = (...own: readonly Unit[]): { units: string[]; notes: string[] } => {
  const { units, notes } = withOwnUnits(official, own);
  return {
    units: units.map(({ code, name, parent }) => `${code} ${name} < ${parent ?? ''}`),
    notes: notes.map(({ code, params }) => `${code} ${params.code}`),
  };
};

test('own units stand below the unit they name, whatever order they come in', () => {
  const { units, notes } = joined(facility('b', 'a'), facility('a', '26179'));
  expect(units.slice(2)).toEqual(['a Bệnh viện a < 26179', 'b Bệnh viện b < a']);
  expect(notes).toEqual([]);
});

test('without a parent they stand below the root', () => {
  expect(joined(facility('a')).units[2]).toBe('a Bệnh viện a < 75');
});

test('an unknown parent is noted, and the unit is not lost', () => {
  const { units, notes } = joined(facility('a', '99999'));
  expect([units[2], notes]).toEqual(['a Bệnh viện a < 75', ['ownParentUnknown a']]);
});

test('a code of the list renames its unit, and says so', () => {
  const { units, notes } = joined(unit('26179', 'phường', 'Phú Lý Mới', '75'));
  expect(units).toEqual(['75 Đồng Nai < ', '26179 Phú Lý Mới < 75']);
  expect(notes).toEqual(['ownRenames 26179']);
  expect(joined(unit('26179', '', 'Phú Lý', '75')).notes).toEqual([]);
});

test('of a code that stands twice the first counts', () => {
  const { units, notes } = joined(facility('a'), { ...facility('a'), name: 'Khác' });
  expect([units.length, units[2], notes]).toEqual([3, 'a Bệnh viện a < 75', ['ownDuplicate a']]);
});
