import { boundsOf, exceededBounds, isAbove } from '../../../src/core/checks/excess';
import { FLOAT_NOISE, isNear } from '../../../src/domain/exact/noise';
import { formOf } from './support/form';

test.each([
  [0.1 + 0.2, 0.3, true, false],
  [90.1, 90.1 * (1 + 1e-12), true, false],
  [1e12, 1e12 + 1, true, false],
  [10 * (1 + FLOAT_NOISE * 0.9), 10, true, false],
  [10 * (1 + FLOAT_NOISE * 1.1), 10, false, true],
  [10.01, 10, false, true],
  [10, 10.01, false, false],
])('%d and %d: the same %s, above %s', (a, b, same, above) => {
  expect([isNear(a, b), isAbove(a, b)]).toEqual([same, above]);
});

test('a bound stands under every part both sides have, with all its limits', () => {
  const bounds = boundsOf(formOf().shape, [
    { lower: 'F02', upper: 'F01' },
    { lower: 'F02', upper: 'F04' },
    { lower: 'C05', upper: 'C01' },
  ]);
  expect(bounds.find(({ lower }) => lower === 'F02.HC1')?.uppers).toEqual(['F01.HC1', 'F04.HC1']);
  expect(bounds.filter(({ lower }) => lower.startsWith('C05'))).toEqual([{ lower: 'C05', uppers: ['C01'] }]);
});

test('the tightest limit is named, once', () => {
  const form = formOf({ E05: 66, E04: 65, E02: 60 });
  const bounds = [{ lower: 'E04', uppers: ['E03', 'E02'] }] as const;
  expect(exceededBounds(form, bounds, 'above')).toEqual([
    { variant: 'above', element: 'E04', params: { value: 65, limit: 60, other: { nameOf: 'E02' } } },
  ]);
});

test.each([
  ['the limit itself', { E05: 65 }],
  ['a blank limit', { E04: null, E05: 100 }],
  ['a blank figure', { E05: null }],
])('nothing is said of %s', (_what, set) => {
  expect(exceededBounds(formOf(set), [{ lower: 'E05', uppers: ['E04'] }], '')).toEqual([]);
});

test('sums over the same parts are held by the parts', () => {
  const form = formOf({ 'A02.LH02': 'x', 'A01.LH02': 'x', 'A02.LH01': 11 });
  const bounds = boundsOf(form.shape, [{ lower: 'A02', upper: 'A01' }]);
  expect(exceededBounds(form, bounds, '').map(({ element }) => element)).toEqual(['A02.LH01']);
});
