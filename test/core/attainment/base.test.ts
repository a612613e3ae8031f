import { baseOf, type BaseQuestion } from '../../../src/core/attainment/base';
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
const today = { ...province, list: '2026' as const };
const base = (whole: Row, year = 2020): RollUp => plainRollUp({ year, root: province, whole });

const asked = (bases: readonly RollUp[], parts: Partial<BaseQuestion> = {}) => {
  const answer = baseOf({
    bases,
    baseYear: 2020,
    current,
    unit: province,
    measure,
    lists: shippedLists,
    territoryConfirmed: false,
    ...parts,
  });
  return answer.fault ?? answer.figures;
};

test('a base is given in millionths with its year', () => {
  expect(asked([base({ A02: 100, A01: 200.5 })])).toEqual({
    year: 2020,
    numerator: 100_000_000n,
    denominator: 200_500_000n,
  });
});

test('of several bases those of the year are summed', () => {
  const bases = [base({ A02: 90, A01: 100 }), base({ A02: 10, A01: 100 }), base({ A02: 1, A01: 1 }, 2019)];
  expect(asked(bases, { territoryConfirmed: true })).toMatchObject({
    numerator: 100_000_000n,
    denominator: 200_000_000n,
  });
  expect(asked(bases)).toBe('baseTwice');
});

test.each([
  ['no base at all', [], {}, 'baseMissing'],
  ['a target without a base year', [base({ A02: 1, A01: 2 })], { baseYear: null }, 'baseMissing'],
  ['a base of another year', [base({ A02: 1, A01: 2 }, 2021)], {}, 'baseYearDiffers'],
  ['a base without the numerator', [base({ A01: 2 })], {}, 'baseMissing'],
  ['a base with a blank denominator', [base({ A02: 1, A01: null })], {}, 'baseMissing'],
  ['a base of "x"', [base({ A02: 'x', A01: 'x' })], {}, 'baseMissing'],
  ['a base of 0 persons', [base({ A02: 0, A01: 2 })], {}, 'baseZero'],
  ['a base of nobody in scope', [base({ A02: 0, A01: 0 })], {}, 'baseZero'],
  ['a unit the base does not have', [base({ A02: 1, A01: 2 })], { unit: unit('731', 'district', '75') }, 'baseMissing'],
  [
    'a province of a list of two tiers with other communes',
    [plainRollUp({ year: 2020, root: province, whole: { A02: 1, A01: 2 }, communes: { '73102': { A02: 1, A01: 2 } } })],
    { unit: today, current: plainRollUp({ year: 2024, root: today, communes: { '73101': {} } }) },
    'baseTerritoryDiffers',
  ],
] as const)('%s gives none', (_, bases, parts, fault) => {
  expect(asked(bases, parts)).toBe(fault);
});

test('growth in points may start from 0 persons', () => {
  expect(asked([base({ A02: 0, A01: 2 })], { measure: { ...measure, reading: 'points' } })).toMatchObject({
    numerator: 0n,
  });
});

test('a base with a unit missing is incomplete', () => {
  const whole = base({ A02: 1, A01: 2 });
  const pair = { numerator: 1, denominator: 2 };
  const values = new Map(whole.units[0]?.values).set('A03', { ...aggregated(50, 3, 4), pair });
  expect(asked([{ ...whole, units: [{ unit: province, values }] }])).toBe('baseIncomplete');
});
