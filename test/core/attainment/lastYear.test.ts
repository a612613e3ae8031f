import { lastYearOf } from '../../../src/core/attainment/lastYear';
import { measureOf } from '../../../src/domain/targets/measure';
import { catalogue } from '../../support/plans';
import { shippedLists } from '../units/listFiles';
import { area, attained, targetOf } from './builders';

const { programme } = targetOf('DN25-1');
const now = area({ programme, year: 2025 }, [{ A01: 1000, A02: 623 }]);
const staffed = (entries: Parameters<typeof area>[1], of: Partial<Parameters<typeof area>[0]> = {}) =>
  attained('DN25-1', now, { lastYear: area({ programme, year: 2024, ...of }, entries) }).lastYear;

test('the year before stands beside this one, on the same measure', () => {
  const lastYear = staffed([{ A01: 800, A02: 400 }]);
  expect(lastYear).toEqual({
    year: 2024,
    numerator: 400,
    denominator: 800,
    actual: 50,
    change: expect.closeTo(12.3, 9),
    provisional: false,
  });
});

test('units that were missing then make it provisional', () => {
  expect(staffed([{ A01: 800, A02: 400 }, undefined])?.provisional).toBe(true);
});

test.each([
  ['of two years before', staffed([{ A01: 800, A02: 400 }], { year: 2023 })],
  ['of other figures', staffed([{ C01: 10 }])],
  ['with a contradiction', staffed([{ A01: 3, A02: 4 }])],
  ['of another territory', staffed([{ A01: 800, A02: 400 }], { root: { list: '2026', type: 'city', name: 'X' } })],
])('nothing stands beside it %s', (_, lastYear) => {
  expect(lastYear).toBeUndefined();
});

test('growth is on the same base in both years', () => {
  const { programme: dn } = targetOf('DN25-3b');
  const of = (year: number, F02: number) => area({ programme: dn, year }, [{ F01: 200, F02 }]);
  const result = attained('DN25-3b', of(2025, 130), { base: of(2020, 100), lastYear: of(2024, 120) });
  expect(result.lastYear).toMatchObject({ actual: 20, change: 10 });
});

test('without a roll-up of it there is none', () => {
  const { target, unit } = attained('DN25-1', now);
  const args = { catalogue: catalogue(), lists: shippedLists };
  const bar = { measure: measureOf(target, args.catalogue, () => true), asked: {} };
  expect(lastYearOf({ rollUp: now, args, unit, target, bar, actual: 62.3 })).toBeUndefined();
});
