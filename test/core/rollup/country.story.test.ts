import { valueOf } from '../../../src/domain/figure';
import { checkLedger } from '../../../src/core/rollup/checkLedger';
import { rollUp } from '../../../src/core/rollup/rollUp';
import { catalogue } from '../../support/plans';
import { argsFor, candidate, filled, unit } from './builders';

test('a country of 10,599 units with a whole commune form each is rolled up whole', () => {
  const root = unit('00', 'country');
  const provinces = Array.from({ length: 63 }, (_, index) => unit(`p${index}`, 'province', '00'));
  const communes = Array.from({ length: 10_599 }, (_, index) =>
    unit(String(10_000 + index), 'commune', `p${index % 63}`, 'commune'),
  );
  const specimen = filled(unit('1', 'commune', 'p0', 'commune'), { E01: 3, 'K02.TH': 0.1, 'A01.LH01': 2 });
  const forms = communes.map((one) =>
    candidate({ ...specimen, unit: { list: one.list, code: one.code }, file: `${one.code}.xlsx` }),
  );
  const country = { root, units: [root, ...provinces, ...communes], reporting: communes };
  const result = rollUp(argsFor(country, forms));
  expect(specimen.values.size).toBeGreaterThan(120);
  const [top] = result.units;
  expect(valueOf(top?.values.get('E01'))).toBe(31_797);
  expect(valueOf(top?.values.get('K02.TH'))).toBe(1059.9);
  expect(checkLedger(result, catalogue())).toEqual([]);
});
