import { madeOf } from '../../../src/core/series/madeOf';
import type { YearFigures } from '../../../src/domain/series/series';
import type { Unit } from '../../../src/domain/territory/unit';
import { shippedSuccession } from '../../domain/territory/shippedSuccession';
import { shippedList, unitOf } from '../units/listFiles';

/** A year of a unit with every commune below it, as far as a territory asks. */
function yearOf(list: string, code: string): YearFigures {
  const { units } = shippedList(list);
  const parents = new Map(units.map((unit) => [unit.code, unit.parent]));
  const isBelow = ({ code: own }: Unit): boolean => {
    for (let at: string | undefined = own; at !== undefined; at = parents.get(at)) if (at === code) return true;
    return false;
  };
  const values = new Map();
  return {
    year: 2025,
    unit: unitOf(shippedList(list), code),
    asOf: '2025-11-30',
    versions: [1],
    attainments: [],
    units: units.filter(isBelow).map((unit) => ({ unit, values })),
    coverage: { reported: 0, expected: 0 },
    source: { kind: 'forms', count: 0 },
    words: [],
    illustrative: false,
  };
}

const said = (before: readonly [string, string], now: readonly [string, string]) =>
  madeOf(yearOf(...before), yearOf(...now), shippedSuccession);

test.each([
  ['a province with another one', ['2021', '75'], ['2026', '75'], 'gồm cả tỉnh Bình Phước'],
  ['a province with two others', ['2025-06', '79'], ['2026', '79'], 'gồm cả tỉnh Bình Dương, tỉnh Bà Rịa - Vũng Tàu'],
  ['a commune out of whole ones', ['2025-06', '29905'], ['2026', '29905'], /^gồm cả (?!.*một phần).*/],
  ['a commune with a piece of another', ['2025-06', '30088'], ['2026', '30088'], /một phần /],
] as const)('%s', (_title, before, now, words) => {
  const found = said(before, now)?.vi;
  if (typeof words === 'string') expect(found).toBe(words);
  else expect(found).toMatch(words);
});

test('what is left of a unit that was split is said, and another place is told from one that grew', () => {
  expect(said(['2025-06', '867'], ['2026', '29905'])?.vi).toMatch(/^không còn |và không còn /);
  expect(said(['2025-06', '00859'], ['2026', '75'])?.vi).toMatch(/^được lập từ tỉnh/);
  expect(said(['2025-06', '00859'], ['2026', '75'])?.en).toMatch(/^is made of tỉnh/);
});

test('nothing is said where nothing came or went, and where nothing is known', () => {
  expect(said(['2025-06', '01'], ['2026', '01'])).toBeUndefined();
  expect(
    madeOf(yearOf('2021', '75'), yearOf('2026', '75'), {
      originsOf: () => undefined,
      leavesOf: () => [],
      topmost: () => [],
    }),
  ).toBeUndefined();
});
