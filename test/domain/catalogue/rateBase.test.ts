import { rateBase } from '../../../src/domain/catalogue/rateBase';

test.each([
  [{ measure: '%' }, 100],
  [{ measure: ' % ' }, 100],
  [{ measure: 'triệu đồng/người' }, 1],
  [{ measure: 'trên 1.000 dân', per: 1000 }, 1000],
  [{ measure: 'trên 100.000 trẻ', per: 100_000 }, 100_000],
] as const)('%j stands on %d', (indicator, base) => {
  expect(rateBase(indicator)).toBe(base);
});
