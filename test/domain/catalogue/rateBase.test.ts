import { isShareRate, rateBase } from '../../../src/domain/catalogue/rateBase';

test.each([
  [{ measure: '%' }, 100],
  [{ measure: ' % ' }, 100],
  [{ measure: 'triệu đồng/người' }, 1],
  [{ measure: 'trên 1.000 dân', per: 1000 }, 1000],
  [{ measure: 'trên 100.000 trẻ', per: 100_000 }, 100_000],
] as const)('%j stands on %d', (indicator, base) => {
  expect(rateBase(indicator)).toBe(base);
});

test.each([
  ['%', undefined, 'hộ', 'người', true],
  ['triệu đồng/người', undefined, 'triệu đồng', 'người', false],
  ['ca/100.000 dân', 100_000, 'ca', 'người', false],
  ['trên 1.000 dân', 1000, 'người', 'người', true],
  ['trên 1.000 dân', 1000, undefined, undefined, false],
] as const)('%s of %s: %s over %s is a share: %s', (measure, per, top, bottom, expected) => {
  const rate = per === undefined ? { measure } : { measure, per };
  const [above, below] = [top, bottom].map((of) => (of === undefined ? undefined : { measure: of }));
  expect(isShareRate(rate, above, below)).toBe(expected);
});
