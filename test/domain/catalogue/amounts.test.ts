import { withAmounts } from '../../../src/domain/catalogue/amounts';
import { soundCatalogue } from '../../../src/domain/catalogue/parseCatalogue';
import { findIndicator } from '../../../src/domain/plan/elements';
import { catalogue } from '../../support/plans';

const of = (code: 'A04' | 'B04' | 'A01') => findIndicator(catalogue(), code);

test.each([
  ['2019-07-01', '01/07/2019: 1.490.000 đồng/tháng (Nghị định số 38/2019/NĐ-CP)'],
  ['2023-06-30', '01/07/2019: 1.490.000 đồng/tháng (Nghị định số 38/2019/NĐ-CP)'],
  ['2023-07-01', '01/07/2023: 1.800.000 đồng/tháng (Nghị định số 24/2023/NĐ-CP)'],
  ['2024-06-30', '01/07/2023: 1.800.000 đồng/tháng (Nghị định số 24/2023/NĐ-CP)'],
  ['2024-11-30', '01/07/2024: 2.340.000 đồng/tháng (Nghị định số 73/2024/NĐ-CP)'],
])('the base salary in force on %s stands beside the allowance', (day, words) => {
  const said = `Mức lương cơ sở từ ngày ${words}; nếu đã có mức mới hơn thì theo mức mới.`;
  expect(withAmounts(of('B04'), catalogue(), day).hint?.vi).toBe(said);
  expect(withAmounts(of('A04'), catalogue(), day).hint?.vi).toBe(`${of('A04').hint?.vi} ${said}`);
});

test('before the first amount, and where nothing is held against one, an indicator stays what it is', () => {
  expect(withAmounts(of('A04'), catalogue(), '2019-06-30')).toBe(of('A04'));
  expect(withAmounts(of('A01'), catalogue(), '2024-11-30')).toBe(of('A01'));
  expect(withAmounts(of('A04'), {}, '2024-11-30')).toBe(of('A04'));
});

test('an amount for an indicator that is not there is a fault of the catalogue', () => {
  const [row] = catalogue().amounts ?? [];
  if (!row) throw new Error('an amount');
  const parsed = soundCatalogue({ ...catalogue(), amounts: [{ ...row, of: ['A04', 'Z99'] }] }, 'Danh mục');
  expect(parsed.ok ? [] : parsed.faults.map(({ path, code }) => [path, code])).toEqual([
    [['amounts', 0, 'of', 1], 'unknownIndicator'],
  ]);
});
