import { unitNames } from '../../src/domain/unitNames';
import { smallRollUp } from '../core/reports/province';

test('names the units of a roll-up; one outside it keeps its code', () => {
  const nameOf = unitNames(smallRollUp());
  expect(nameOf({ list: '2024', code: '73101' })).toBe('xã U73101');
  expect(nameOf({ list: '2021', code: '73101' })).toBe('73101');
});
