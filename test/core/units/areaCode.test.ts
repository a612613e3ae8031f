import { areaOf } from '../../../src/core/units/areaCode';

test.each([
  ['731.BVDK', '731'],
  ['75.SYT', '75'],
  ['26179.TYT', '26179'],
  ['7319.X', undefined],
  ['731', undefined],
  ['A731.B', undefined],
])('%s works beside %s', (code, area) => {
  expect(areaOf(code)).toBe(area);
});
