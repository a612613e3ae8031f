import { originInRollUp } from '../../../../src/core/reports/origin/originInRollUp';
import { smallRollUp } from '../province';

const rolled = smallRollUp();
const asked = { element: 'E04', adds: true } as const;

test('of the whole, of a district and of a commune', () => {
  const found = ['75', '731', '73101', '73202'].map((unit) => {
    const { sum, units } = originInRollUp(rolled, { ...asked, unit });
    return [sum, units.map(({ code, below }) => [code, ...below.map((one) => one.code)].join(' '))];
  });
  expect(found).toEqual([
    [47, ['731 73101 73102', '732 73201']],
    [36, ['73101', '73102']],
    [36, ['73101']],
    [0, []],
  ]);
});

test('each has its place, as typed where it was read otherwise', () => {
  const [unit] = originInRollUp(rolled, { ...asked, unit: '73101' }).units;
  expect(unit?.own).toMatchObject({ name: 'xã U73101', parentName: 'huyện U731', place: { file: '73101.xlsx' } });
});
