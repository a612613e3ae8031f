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

test('a figure the roll-up does not count stands nowhere in the sum', () => {
  const units = rolled.units.map((one) => {
    const values = [...one.values].filter(([key]) => one.unit.code !== '73101' || key !== asked.element);
    return { ...one, values: new Map(values) };
  });
  const { sum, units: shown } = originInRollUp({ ...rolled, units }, { ...asked, unit: '731' });
  expect([sum, shown.map(({ code }) => code)]).toEqual([0, ['73102']]);
});
