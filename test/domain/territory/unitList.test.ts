import { parseUnitList } from '../../../src/domain/territory/unitList';
import { list2026On, shippedList, unitOf, unitsUnder } from '../../core/units/listFiles';

describe('shipped lists', () => {
  test.each([
    ['2016', 1, 10, 141],
    ['2021', 63, 705, 10599],
    ['2024', 63, 704, 10472],
    ['2025-06', 63, 696, 10035],
    ['2026', 34, 0, 3321],
  ] as const)('list %s has %i provinces, %i districts, %i communes', (version, provinces, districts, communes) => {
    const count = (level: string): number => shippedList(version).units.filter((unit) => unit.level === level).length;
    expect([count('province'), count('district'), count('commune')]).toEqual([provinces, districts, communes]);
  });

  test.each([
    ['2021', '867', 9],
    ['2021', '873', 18],
    ['2024', '75', 159],
    ['2021', '75', 170],
    ['2024', '46', 141],
    ['2025-06', '46', 133],
    ['2026', '75', 95],
    ['2026', '82', 102],
    ['2021', '45', 125],
    ['2025-06', '45', 119],
    ['2016', '45', 141],
  ] as const)('list %s, unit %s has %i communes', (version, code, communes) => {
    expect(unitsUnder(shippedList(version), code).filter((unit) => unit.level === 'commune')).toHaveLength(communes);
  });

  test('codes keep leading zeros and communes are reporting units', () => {
    expect(unitOf(shippedList('2024'), '00001')).toEqual({
      list: '2024',
      code: '00001',
      name: 'Phúc Xá',
      type: 'phường',
      level: 'commune',
      parent: '001',
      kind: 'commune',
    });
    expect(unitOf(shippedList('2026'), '75').kind).toBeUndefined();
    expect(unitOf(shippedList('2026'), '75').parent).toBeUndefined();
  });

  test.each([['code,name,type,level,parent\n1,A,xã,village,2\n'], ['code,name,type,level,parent\n1,,xã,commune,2\n']])(
    'a malformed line stops the reading',
    (csv) => expect(() => parseUnitList('2026', csv)).toThrow('bad line'),
  );
});

describe('list of 2026 on a day', () => {
  test.each([
    ['2025-07-01', '75', 'tỉnh'],
    ['2026-04-29', '75', 'tỉnh'],
    ['2026-04-30', '75', 'thành phố'],
    ['2026-04-29', '26485', 'xã'],
    ['2026-04-30', '26485', 'phường'],
    ['2026-08-31', '22', 'tỉnh'],
    ['2026-09-01', '22', 'thành phố'],
    ['2026-09-19', '09496', 'xã'],
    ['2026-09-20', '09496', 'phường'],
  ])('on %s unit %s is a %s', (asOf, code, type) => {
    expect(unitOf(list2026On(asOf), code).type).toBe(type);
  });

  test('since 2026-09-20 there are 9 cities, 709 phường, 2,599 xã and 13 đặc khu', () => {
    const { units } = list2026On('2026-11-21');
    const count = (type: string): number => units.filter((unit) => unit.type === type).length;
    expect([count('thành phố'), count('phường'), count('xã'), count('đặc khu')]).toEqual([9, 709, 2599, 13]);
  });

  test('Đồng Nai has 23 phường before and 33 after 30/4/2026', () => {
    const wards = (asOf: string): number =>
      unitsUnder(list2026On(asOf), '75').filter((unit) => unit.type === 'phường').length;
    expect([wards('2026-04-29'), wards('2026-04-30')]).toEqual([23, 33]);
  });
});
