import type { IndicatorCode } from '../../../src/domain/ids';
import { countedIndicator, figureKey, measureOf } from '../../../src/domain/targets/measure';
import { catalogue } from '../../support/plans';

const has =
  (...keys: readonly string[]) =>
  (key: string): boolean =>
    keys.includes(key);
const all = () => true;

test.each([
  ['A03', undefined, { kind: 'rate', numerator: 'A02', denominator: 'A01', shown: 'A03', per: 100 }],
  [
    'F07',
    undefined,
    { kind: 'growth', numerator: 'F02', denominator: 'F01', shown: 'F05', per: 100, reading: 'relative' },
  ],
  [
    'F08',
    'points',
    { kind: 'growth', numerator: 'F04', denominator: 'F01', shown: 'F06', per: 100, reading: 'points' },
  ],
  ['A07', undefined, { kind: 'minimum', numerator: 'A07', shown: 'A07' }],
  ['C05', undefined, { kind: 'count', numerator: 'C05', shown: 'C05', population: 'C01' }],
] as const)('%s', (indicator, growth, measure) => {
  expect(measureOf({ indicator, ...(growth ? { growth } : {}) }, catalogue(), all)).toEqual(measure);
});

test('money without a total is measured by what was carried out', () => {
  const columns = has('K06.KH', 'K06.DG', 'K06.TH');
  expect(measureOf({ indicator: 'K06' }, catalogue(), columns)).toEqual({
    kind: 'count',
    numerator: 'K06.TH',
    shown: 'K06.TH',
  });
  expect(measureOf({ indicator: 'H05' }, catalogue(), has('H05'))).toMatchObject({ numerator: 'H05' });
  expect([figureKey('K06', catalogue(), columns), figureKey('K06', catalogue(), has('A01'))]).toEqual([
    'K06.TH',
    undefined,
  ]);
});

test('an indicator the catalogue lacks is a fault of the plan', () => {
  expect(() => measureOf({ indicator: 'Z99' }, catalogue(), all)).toThrow('Z99');
});

test.each<[IndicatorCode, IndicatorCode | undefined]>([
  ['A03', 'A02'],
  ['F07', 'F02'],
  ['A07', 'A07'],
  ['Z99', undefined],
])('%s is counted in the measure of %s', (indicator, counted) => {
  expect(countedIndicator({ indicator }, catalogue())?.code).toBe(counted);
});
