import { unitMeant } from '../../../src/core/units/unitMeant';
import { shippedList, unitsUnder } from './listFiles';

const list = shippedList('2021');
const saDec = [...list.units.filter(({ code }) => code === '867'), ...unitsUnder(list, '867')];
const province = [...list.units.filter(({ code }) => code === '87'), ...unitsUnder(list, '87')];

test.each([
  ['Ủy ban nhân dân Phường 1, thành phố Sa Đéc', '29905 sure'],
  ['Phường 1', '29905 sure'],
  ['UBND xã Tân Quy Tây', '29920 sure'],
  ['Tân Quy Tây', '29920 likely'],
  ['Phường Không Có', 'none'],
  ['', 'none'],
])('%s means %s', (name, expected) => {
  const meant = unitMeant(name, saDec, '867');
  expect(meant ? `${meant.unit.code} ${meant.sure ? 'sure' : 'likely'}` : 'none').toBe(expected);
});

test('of several of one name the one under the same parent', () => {
  expect(unitMeant('Phường 1', province, '867')?.unit.code).toBe('29905');
  expect(unitMeant('Phường 1', province, '999')).toBeUndefined();
});
