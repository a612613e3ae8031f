import { baseFigures, type BaseQuestion } from '../../../src/core/attainment/base';
import type { RollUp } from '../../../src/domain/aggregate';
import { measureFor } from '../../domain/targets/bars';
import { unit } from '../rollup/builders';
import { shippedLists } from '../units/listFiles';
import { aggregated, plainRollUp, type Row } from './plain';

const growth = measureFor('relative');
if (growth.kind !== 'growth') throw new Error('no growth');
const measure = growth;
const province = unit('75', 'province');
const current = plainRollUp({ year: 2024, root: province, communes: { '73101': {} } });
const base = (whole: Row, year = 2020): RollUp => plainRollUp({ year, root: province, whole });

const asked = (bases: readonly RollUp[], parts: Partial<BaseQuestion> = {}) =>
  baseFigures({
    bases,
    baseYear: 2020,
    current,
    unit: province,
    measure,
    lists: shippedLists,
    territoryConfirmed: false,
    ...parts,
  });

test('a base is given in millionths with its year', () => {
  expect(asked([base({ N: 100, D: 200.5 })])).toEqual({
    year: 2020,
    numerator: 100_000_000n,
    denominator: 200_500_000n,
  });
});

test('of several bases those of the year are summed', () => {
  const bases = [base({ N: 90, D: 100 }), base({ N: 10, D: 100 }), base({ N: 1, D: 1 }, 2019)];
  expect(asked(bases, { territoryConfirmed: true })).toMatchObject({
    numerator: 100_000_000n,
    denominator: 200_000_000n,
  });
  expect(asked(bases)).toBe('baseTerritoryDiffers');
});

test.each([
  ['no base at all', [], {}, 'baseMissing'],
  ['a target without a base year', [base({ N: 1, D: 2 })], { baseYear: null }, 'baseMissing'],
  ['a base of another year', [base({ N: 1, D: 2 }, 2021)], {}, 'baseYearDiffers'],
  ['a base without the numerator', [base({ D: 2 })], {}, 'baseMissing'],
  ['a base with a blank denominator', [base({ N: 1, D: null })], {}, 'baseMissing'],
  ['a base of "x"', [base({ N: 'x', D: 'x' })], {}, 'baseMissing'],
  ['a base of 0 persons', [base({ N: 0, D: 2 })], {}, 'baseZero'],
  ['a base of nobody in scope', [base({ N: 0, D: 0 })], {}, 'baseZero'],
  ['a unit the base does not have', [base({ N: 1, D: 2 })], { unit: unit('731', 'district', '75') }, 'baseMissing'],
  [
    'a province of a list of two tiers with other communes',
    [plainRollUp({ year: 2020, root: province, whole: { N: 1, D: 2 }, communes: { '73102': { N: 1, D: 2 } } })],
    { unit: { ...province, list: '2026' as const } },
    'baseTerritoryDiffers',
  ],
] as const)('%s gives none', (_, bases, parts, fault) => {
  expect(asked(bases, parts)).toBe(fault);
});

test('growth in points may start from 0 persons', () => {
  expect(asked([base({ N: 0, D: 2 })], { measure: { ...measure, reading: 'points' } })).toMatchObject({
    numerator: 0n,
  });
});

test('a base with a unit missing is incomplete', () => {
  const whole = base({ N: 1, D: 2 });
  const values = new Map(whole.units[0]?.values).set('D', aggregated(2, 3, 4));
  expect(asked([{ ...whole, units: [{ unit: province, values }] }])).toBe('baseIncomplete');
});
