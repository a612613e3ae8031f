import { collected, figuresOf } from '../../../../src/core/attainment/restate/collect';
import { groundOf } from '../../../../src/core/attainment/restate/ground';
import { shippedSuccession } from '../../../domain/territory/shippedSuccession';
import { key } from '../../../support/ids';
import { unit } from '../../rollup/builders';
import { shippedLists } from '../../units/listFiles';
import { aggregateOf } from '../plain';
import { figuresThen, measure, old, then, today } from './places';

const ground = (codes: readonly string[]) =>
  groundOf({
    current: today(codes),
    area: codes,
    since: '2025-06',
    lists: shippedLists,
    succession: shippedSuccession,
  });
const named = (given: readonly { unit: { code: string } }[]) => given.map((one) => one.unit.code);

test('whole units, pieces, and what no base has', () => {
  const found = collected([then('873')], { ground: ground(['30088']), measure });
  expect([named(found.parts), named(found.pieces), [...found.missing]]).toEqual([['30088'], ['30079'], []]);
  expect(found).toMatchObject({ incomplete: false, elsewhere: true, twice: [] });
});

const blank = aggregateOf(old('30088'), { A02: null, A01: null });
const withBlank = () => {
  const base = then('873');
  return { ...base, units: base.units.map((one) => (one.unit.code === '30088' ? blank : one)) };
};

test('a unit that did not report is missing, and said to be', () => {
  const found = collected([withBlank()], { ground: ground(['30088']), measure });
  expect([[...found.missing], [...found.unreported]]).toEqual([['30088'], ['30088']]);
});

test('a department beside a border may lie on either side', () => {
  const base = then('873');
  const body = aggregateOf(
    { ...unit('873.PLDTBXH', 'department', '873', 'labour'), list: '2025-06' },
    { A02: 1, A01: 2 },
  );
  const found = collected([{ ...base, units: [...base.units, body] }], { ground: ground(['30088']), measure });
  expect(named(found.pieces)).toEqual(['30079', '873.PLDTBXH']);
});

test('a row of a base book stands beside reports, and a place given twice is named', () => {
  const row = (code: string) => ({ unit: old(code), values: values(code), by: 'An', on: '2026-01-05' }) as const;
  const book = { year: 2020, rows: [row('30088')], pieces: [] };
  const found = collected([withBlank()], { ground: ground(['30088']), measure, book });
  expect([named(found.parts), [...found.missing]]).toEqual([['30088'], []]);
  const twice = collected([then('873')], {
    ground: ground(['30088']),
    measure,
    book: { ...book, rows: [row('30088')] },
  });
  expect(twice.twice.map(({ code }) => code)).toEqual(['30088']);
});

function values(code: string) {
  const { A02, A01 } = figuresThen(code);
  return new Map([
    [key('A02'), A02],
    [key('A01'), A01],
  ]);
}

test('typed figures of a measure need both', () => {
  expect(figuresOf(values('30004'), measure)?.numerator).toBe(BigInt(figuresThen('30004').A02) * 1_000_000n);
  expect(figuresOf(new Map([[key('A02'), 1]]), measure)).toBeUndefined();
});
