import type { IndicatorCode } from '../../../src/domain/ids';
import {
  countedIndicator,
  figureKey,
  isOverSome,
  isShare,
  measureOf,
  type Measure,
} from '../../../src/domain/targets/measure';
import { catalogue } from '../../support/plans';

const has =
  (...keys: readonly string[]) =>
  (key: string): boolean =>
    keys.includes(key);
const all = () => true;
const grown = { kind: 'growth', falls: false, denominator: 'F01', per: 100, share: true } as const;

test.each([
  ['A03', undefined, { kind: 'rate', numerator: 'A02', denominator: 'A01', shown: 'A03', per: 100, share: true }],
  ['F07', undefined, { ...grown, numerator: 'F02', shown: 'F05', reading: 'relative' }],
  ['F08', 'points', { ...grown, numerator: 'F04', shown: 'F06', reading: 'points' }],
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

describe('the comparator says what is measured', () => {
  test.each([
    ['A03', 'decrease>=', { kind: 'growth', falls: true, numerator: 'A02', denominator: 'A01', reading: 'relative' }],
    ['A03', 'increase>', { kind: 'growth', falls: false, shown: 'A03' }],
    ['C05', 'decrease>=', { kind: 'growth', falls: true, numerator: 'C05', population: 'C01' }],
    ['F07', 'decrease>=', { kind: 'growth', falls: true, numerator: 'F02', shown: 'F05' }],
    ['H01', 'yes', { kind: 'yes', numerator: 'H01', choice: true }],
    ['H01', '>=', { kind: 'count', numerator: 'H01', choice: true }],
    ['A03', '<=', { kind: 'rate', per: 100, share: true }],
  ] as const)('%s %s', (indicator, comparator, measure) => {
    expect(measureOf({ indicator, comparator }, catalogue(), all)).toMatchObject(measure);
  });

  test('so many percent of yes or no is of those who answered', () => {
    const target = { indicator: 'H01', comparator: '>=', valueUnit: '%' } as const;
    expect(measureOf(target, catalogue(), all)).toMatchObject({ kind: 'yes' });
  });
});

describe('a rate on another base', () => {
  const staffed = catalogue().indicators.find(({ code }) => code === 'A03');
  const rateOn = (more: object, numerator: IndicatorCode = 'A02') => {
    if (!staffed) throw new Error('no such indicator');
    const { per: _, ...plain } = staffed;
    const indicators = [...catalogue().indicators, { ...plain, code: 'Q01' as const, numerator, ...more }];
    return measureOf({ indicator: 'Q01' }, { ...catalogue(), indicators }, all);
  };

  test('of like things is a share, of unlike ones is not', () => {
    expect(rateOn({ measure: 'trên 1.000', per: 1000 })).toMatchObject({ kind: 'rate', per: 1000, share: true });
    expect(rateOn({ measure: 'trên 1.000', per: 1000 }, 'C03')).toMatchObject({ per: 1000, share: false });
    expect(rateOn({ measure: 'triệu đồng/đơn vị' }, 'K06')).toMatchObject({ per: 1, share: false });
    expect(rateOn({ measure: '%' }, 'C03')).toMatchObject({ per: 100, share: true });
    expect(rateOn({ measure: 'trên 10.000', per: 10_000 }, 'C03')).toMatchObject({ per: 10_000 });
  });
});

test.each([
  [{ kind: 'rate', share: true, denominator: 'A01' }, true, true],
  [{ kind: 'rate', share: false, denominator: 'A01' }, true, false],
  [{ kind: 'yes' }, true, true],
  [{ kind: 'count' }, false, false],
])('%j', (parts, over, share) => {
  const measure = { numerator: 'A02', shown: 'A02', per: 100, ...parts } as Measure;
  expect([isOverSome(measure), isShare(measure)]).toEqual([over, share]);
});
