import { liesWithin, splitPlaces } from '../../../src/core/units/nameContext';
import type { Unit } from '../../../src/domain/territory/unit';
import { unit } from './unitParts';

test.each([
  ['xã phú lý', 'xã phú lý', []],
  ['xã phú lý, huyện vĩnh cửu', 'xã phú lý', ['huyện vĩnh cửu']],
  ['xã phú lý (huyện vĩnh cửu), tỉnh đồng nai', 'xã phú lý', ['huyện vĩnh cửu', 'tỉnh đồng nai']],
  ['xã phú lý - huyện vĩnh cửu', 'xã phú lý', ['huyện vĩnh cửu']],
  ['xã phú lý, thuộc huyện vĩnh cửu', 'xã phú lý', ['huyện vĩnh cửu']],
  ['chân mây - lăng cô', 'chân mây - lăng cô', []],
])('%s', (clean, name, within) => {
  expect(splitPlaces(clean)).toEqual({ name, within });
});

const province: Unit = { list: '2021', code: '75', name: 'Đồng Nai', type: 'tỉnh', level: 'province' };
const district: Unit = { list: '2021', code: '735', name: 'Vĩnh Cửu', type: 'huyện', level: 'district', parent: '75' };
const commune = unit('26179', 'xã', 'Phú Lý', '735');

test.each([
  [[], true],
  [['huyện vĩnh cửu'], true],
  [['vĩnh cửu'], true],
  [['huyện vĩnh cửu', 'tỉnh đồng nai'], true],
  [['thành phố vĩnh cửu'], false],
  [['huyện định quán'], false],
  [['huyện vĩnh cửu', 'tỉnh bình phước'], false],
])('said to lie in %j: %s', (within, expected) => {
  expect(liesWithin(commune, within, [[district], [province]])).toBe(expected);
});

test('a place that is not known cannot be confirmed', () => {
  expect(liesWithin(commune, ['huyện vĩnh cửu'], [])).toBe(false);
});
