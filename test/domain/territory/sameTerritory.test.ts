import { sameTerritory, sameTiers } from '../../../src/domain/territory/sameTerritory';
import { shippedLists } from '../../core/units/listFiles';

const PHU_LY = ['26179', 'xã Phú Lý'] as const;

describe('one code in two lists', () => {
  test.each([
    ['within a list', '2024', '2024', PHU_LY, 'xã Phú Lý', true],
    ['within a list, renamed', '2026', '2026', PHU_LY, 'phường Phú Lý', true],
    ['between three-tier lists', '2021', '2024', PHU_LY, 'xã Phú Lý', true],
    ['the last three-tier list beside an earlier one', '2024', '2025-06', PHU_LY, 'xã Phú Lý', true],
    ['between three-tier lists, under another name', '2021', '2024', PHU_LY, 'thị trấn Phú Lý', false],
    ['between three-tier lists, written in NFD', '2021', '2024', PHU_LY, 'xã Phú Lý'.normalize('NFD'), true],
    ['as its office prints it', '2021', '2024', PHU_LY, 'Ủy ban nhân dân xã Phú Lý, huyện Vĩnh Cửu', true],
    ['beside a longer name', '2021', '2024', PHU_LY, 'Ủy ban nhân dân xã Phú Lý Tây, huyện Vĩnh Cửu', false],
    ['without a name', '2021', '2024', PHU_LY, '', false],
    ['across 01/7/2025', '2025-06', '2026', PHU_LY, 'xã Phú Lý', false],
    ['across 01/7/2025, a province', '2025-06', '2026', ['75', 'tỉnh Đồng Nai'], 'thành phố Đồng Nai', false],
    ['a province under another name', '2024', '2025-06', ['46', 'tỉnh Thừa Thiên Huế'], 'thành phố Huế', true],
    ['a place list and a national one', '2016', '2021', ['45', 'tỉnh Quảng Trị'], 'tỉnh Quảng Trị', true],
    ['a person’s own unit', 'own', 'own', ['75.TT1', 'Trung tâm 1'], 'Trung tâm số 1', true],
    ['a person’s own unit beside an official one', 'own', '2026', ['75.TT1', 'Trung tâm 1'], 'Trung tâm 1', false],
    ['a list nobody ships', '1999', '2021', PHU_LY, 'xã Phú Lý', false],
  ] as const)('%s: %s, %s', (_title, before, now, [code, name], nameNow, same) => {
    const [a, b] = [
      { list: before, code, fullName: name },
      { list: now, code, fullName: nameNow },
    ];
    expect([sameTerritory(shippedLists, a, b), sameTerritory(shippedLists, b, a)]).toEqual([same, same]);
  });

  test('two codes are two territories, whatever their names', () => {
    const unit = (code: string) => ({ list: '2024', code, fullName: 'xã Phú Lý' });
    expect(sameTerritory(shippedLists, unit('26179'), unit('26182'))).toBe(false);
  });
});

test.each([
  ['2016', '2025-06', true],
  ['2021', '2024', true],
  ['2025-06', '2026', false],
  ['2026', '2026', true],
  ['own', 'own', false],
])('lists %s and %s have the same tiers: %s', (a, b, same) => {
  expect(sameTiers(shippedLists, a, b)).toBe(same);
});
