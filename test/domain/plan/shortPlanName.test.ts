import { shortPlanName } from '../../../src/domain/plan/shortPlanName';

test.each([
  ['Tỉnh Đồng Nai', 2021, 2030, 'Đồng Nai 2021–2030'],
  ['Thành phố Sa Đéc', 2021, 2021, 'Thành phố Sa Đéc 2021'],
  ['Huyện Cao Lãnh', 2021, 2030, 'Huyện Cao Lãnh 2021–2030'],
])('%s, %d to %d', (name, from, to, expected) => {
  expect(shortPlanName({ unit: { code: '75', name, level: 'province' }, years: { from, to } })).toBe(expected);
});
