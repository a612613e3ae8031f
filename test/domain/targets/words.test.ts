import type { Target } from '../../../src/domain/targets/target';
import {
  decidingDigits,
  demandText,
  limitsOf,
  planDigits,
  shortDemandText,
  type Demand,
} from '../../../src/domain/targets/words';
import { catalogue, programmes } from '../../support/plans';

const target = (id: string): Target => {
  const found = programmes()
    .flatMap(({ targets }) => targets)
    .find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

test.each([
  ['DN25-1', 'từ 60% trở lên', 'at least 60%', '≥ 60'],
  ['DN25-1b', '100%', '100%', '≥ 100'],
  ['DN25-4', 'trên 90%', 'over 90%', '> 90'],
  ['DN30-4', 'đúng 100%', 'exactly 100%', '= 100'],
  ['DN25-1a', 'từ 1 người/đơn vị trở lên', 'at least 1 persons per unit', '≥ 1'],
  ['CL30-1a', 'từ 1 người/đơn vị trở lên', 'at least 1 persons per unit', 'từ 1 đến 2'],
  ['QT20-c2', 'từ 1.000 người trở lên', 'at least 1,000 persons', '≥ 1.000'],
  ['DN25-3b', 'tăng ít nhất 20% so với năm 2020', 'an increase of at least 20% on 2020', 'tăng ≥ 20% so với năm 2020'],
  ['QT20-a', 'Theo dõi', 'Followed only', 'Theo dõi'],
])('%s asks', (id, vi, en, short) => {
  const demand = target(id);
  expect([demandText(demand, catalogue(), 'vi'), demandText(demand, catalogue(), 'en')]).toEqual([vi, en]);
  expect(shortDemandText(demand, catalogue())).toBe(short);
});

describe('other programmes', () => {
  const rate = catalogue().indicators.find(({ code }) => code === 'A03');
  if (!rate) throw new Error('no A03');
  const own = [
    { ...rate, code: 'Q01' as const, measure: 'ca trên 100.000 trẻ', measureEn: 'cases per 100,000', per: 100_000 },
    { ...rate, code: 'Q02' as const, measure: 'triệu đồng/người', measureEn: 'million VND per person' },
  ] as const;
  const widened = { ...catalogue(), indicators: [...catalogue().indicators, ...own] };
  const demand = (indicator: Demand['indicator'], comparator: Demand['comparator'], more: Partial<Demand>): Demand => ({
    indicator,
    comparator,
    value: null,
    valueUnit: null,
    baseYear: null,
    ...more,
  });

  test.each<[Demand, string, string, string]>([
    [demand('A03', '<', { value: 2 }), 'dưới 2%', 'below 2%', '< 2'],
    // A rate on another base, and growth, can be above 100.
    [demand('Q01', '>=', { value: 100 }), 'từ 100 trên 100.000 trở lên', 'at least 100 per 100,000', '≥ 100'],
    [demand('F07', '>=', { value: 100 }), 'từ 100% trở lên', 'at least 100%', '≥ 100'],
    [demand('Q01', '<=', { value: 15 }), 'không quá 15 trên 100.000', 'at most 15 per 100,000', '≤ 15'],
    [
      demand('Q02', 'about', { value: 30 }),
      'khoảng 30 triệu đồng/người (± 5%)',
      'about 30 million VND per person (± 5%)',
      '≈ 30 (± 5%)',
    ],
    [
      demand('Q02', 'between', { value: 25, valueTo: 30 }),
      'từ 25 đến 30 triệu đồng/người',
      'from 25 to 30 million VND per person',
      'từ 25 đến 30',
    ],
    [
      demand('A03', 'between', { value: 5, valueTo: 7.5, without: ['from', 'to'] }),
      'trên 5% đến dưới 7,5%',
      'over 5% to below 7.5%',
      'trên 5 đến dưới 7,5',
    ],
    [
      demand('A03', 'decrease>=', { value: 1.5, growth: 'points', baseYear: 2025 }),
      'giảm ít nhất 1,5 điểm phần trăm so với năm 2025',
      'a decrease of at least 1.5 percentage points on 2025',
      'giảm ≥ 1,5 điểm phần trăm so với năm 2025',
    ],
    [
      demand('A03', 'decrease>', { value: 500, growth: 'heads', baseYear: 2025 }),
      'giảm trên 500 đơn vị so với năm 2025',
      'a decrease of more than 500 units on 2025',
      'giảm > 500 đơn vị so với năm 2025',
    ],
    [
      demand('A03', 'increase>', { value: 10, baseYear: 2025 }),
      'tăng trên 10% so với năm 2025',
      'an increase of more than 10% on 2025',
      'tăng > 10% so với năm 2025',
    ],
    [demand('H01', 'yes', {}), 'tất cả đơn vị trả lời “có”', 'yes in every unit', 'có'],
    [
      demand('H01', 'yes', { value: 80 }),
      'từ 80% đơn vị trở lên trả lời “có”',
      'yes in at least 80% of the units',
      'có ≥ 80%',
    ],
    [demand('A03', '>=', { value: 33.333333 }), 'từ 33,333333% trở lên', 'at least 33.333333%', '≥ 33,333333'],
  ])('%j', (asks, vi, en, short) => {
    expect([demandText(asks, widened, 'vi'), demandText(asks, widened, 'en')]).toEqual([vi, en]);
    expect(shortDemandText(asks, widened)).toBe(short);
  });
});

test('the limits of what is asked', () => {
  expect(limitsOf({ from: { value: 5, enough: true }, to: { value: 7, enough: true } })).toEqual([5, 7]);
  expect(limitsOf(undefined)).toEqual([]);
});

test.each([
  [59.96, 60, 2],
  [59.996, 60, 3],
  [60, 60, 1],
  [62.3456, 60, 1],
  [99.99999, 100, 5],
])('%d beside %p needs %d decimals', (value, limit, digits) => {
  expect(decidingDigits(value, [limit])).toBe(digits);
  expect(decidingDigits(value, [0, limit, 1000])).toBe(digits);
});

test('beside no limit one decimal will do', () => {
  expect(decidingDigits(59.555, [])).toBe(1);
});

test.each([
  [100, 1],
  [98.6, 1],
  [99.97, 2],
  [100.004, 3],
])('%d %% of a plan is shown with %i decimals', (ofPlan, digits) => {
  expect(planDigits(ofPlan)).toBe(digits);
});
