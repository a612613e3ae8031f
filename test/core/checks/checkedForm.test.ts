import { isAllowed } from '../../../src/core/checks/checkedForm';
import { formOf } from './support/form';

test.each([
  ['a typed figure', {}, 'C04', 8, 8],
  ['a blank one', { C04: null }, 'C04', undefined, undefined],
  ['x', { C04: 'x' }, 'C04', undefined, undefined],
  ['an unreadable one', { C04: undefined }, 'C04', undefined, undefined],
  ['one V01 refuses', { C04: -8 }, 'C04', undefined, undefined],
  ['half a person', { C04: 7.5 }, 'C04', undefined, undefined],
  ['half a million đồng', { 'K08.TH': 7.5 }, 'K08.TH', 7.5, 7.5],
  ['a sum', {}, 'A01', 30, 30],
  ['a sum with a blank part', { 'A01.LH01': null }, 'A01', undefined, 20],
  ['a sum with an x part', { 'A01.LH01': 'x' }, 'A01', 20, 20],
  ['a sum of blanks', { 'A01.LH01': null, 'A01.LH02': null }, 'A01', undefined, undefined],
] as const)('what is known of %s', (_what, set, key, exact, atLeast) => {
  const form = formOf(set);
  expect([form.exact(key), form.atLeast(key)]).toEqual([exact, atLeast]);
});

test('an element the submission does not hold is blank, at the sheet as a whole', () => {
  const form = formOf();
  expect([form.state('Z99'), form.text('Z99'), form.place('Z99').cell]).toEqual(['blank', undefined, '']);
});

test('on a sheet of many units an element without a cell stands at the row of its unit', () => {
  const place = { file: 'a.xlsx', sheet: '02b', cell: 'B7' };
  const form = formOf({}, { form: '02b/CTXH-H', headerPlaces: { unit: place } });
  expect(form.place('Z99')).toEqual(place);
});

test('texts are told from figures', () => {
  const form = formOf();
  expect([form.text('L02'), form.text('C04'), form.isSum('A01'), form.isSum('C04')]).toEqual([
    '2024-11-28',
    undefined,
    true,
    false,
  ]);
});

test.each([
  ['count', 3, true],
  ['count', -1, false],
  ['count', 1.5, false],
  ['count', 2 ** 60, false],
  ['money', 1.5, true],
  ['money', -0.1, false],
  ['ratio', -1, false],
  ['text', -1, true],
] as const)('a %s of %d is allowed: %s', (type, value, allowed) => {
  expect(isAllowed({ type }, value)).toBe(allowed);
});
