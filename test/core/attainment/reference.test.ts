import { referencesOf } from '../../../src/core/attainment/reference';
import { scaled } from '../../../src/domain/exact/fixed';
import type { ReferenceTarget } from '../../../src/domain/targets/target';
import { barOf } from '../../domain/targets/bars';
import { targetOf } from './builders';

const { programme, target } = targetOf('DN25-4');
const row: ReferenceTarget = {
  document: 'Quyết định số 112/QĐ-TTg',
  periodFrom: 2021,
  periodTo: 2025,
  indicator: 'E06',
  comparator: '>=',
  value: 90,
  valueUnit: '%',
  baseYear: null,
  evidence: null,
  note: '',
};

const found = (rows: readonly ReferenceTarget[], numerator: number, year = 2025) =>
  referencesOf({
    programme: { ...programme, reference: rows },
    target,
    year,
    bar: barOf('rate', { from: { value: 90, enough: false } }),
    numerator: scaled(numerator),
    denominator: scaled(100),
  });

test.each([
  ['its own comparator: 90 passes "≥ 90" where the plan says "> 90"', {}, 90, 2025, 'met'],
  ['its own value', { value: 95 }, 91, 2025, 'notMet'],
  ['its own period', { value: 95, periodTo: 2030 }, 91, 2025, 'pending'],
  ['an "equal"', { comparator: '=', value: 91 }, 91, 2025, 'met'],
  ['no value', { value: null }, 91, 2025, 'insufficientData'],
  ['only following', { comparator: 'none' }, 91, 2025, 'insufficientData'],
] as const)('a row with %s', (_, parts, numerator, year, verdict) => {
  const reference = { ...row, ...parts };
  expect(found([reference], numerator, year)).toEqual({ reference: { target: reference, verdict } });
});

test.each([
  ['of another indicator', { indicator: 'E07' as const }],
  ['of another period', { periodFrom: 2026, periodTo: 2030 }],
  ['on a base year', { baseYear: 2020 }],
])('a row %s does not stand beside the target', (_, parts) => {
  expect(found([{ ...row, ...parts }], 91)).toEqual({});
});

test('of several rows the one that goes with the target counts', () => {
  expect(found([{ ...row, indicator: 'E07', value: 1 }, row], 89).reference?.verdict).toBe('notMet');
});

test('each document above has a verdict of its own, by its first row', () => {
  const province: ReferenceTarget = { ...row, document: '62/KH-UBND', plan: 'dong-nai', value: 95 };
  expect(found([row, province, { ...province, value: 1 }], 91)).toEqual({
    reference: { target: row, verdict: 'met' },
    above: [{ target: province, verdict: 'notMet' }],
  });
});
