import { MAKER, planWithVersion } from '../../../src/domain/plan/planVersion';
import { findProgramme } from '../../support/plans';

test.each([
  ['2207/QĐ-UBND', '2021-07-29', 2, 'Kế hoạch (bản 2; 2207/QĐ-UBND, 29/07/2021)'],
  [null, '2021-07-29', 1, 'Kế hoạch (bản 1; 29/07/2021)'],
  [null, null, 1, 'Kế hoạch (bản 1)'],
])('a plan of document %s, %s, version %i', (number, date, version, said) => {
  const plan = findProgramme('sa-dec-2021');
  if (!plan) throw new Error('no plan');
  const document = { ...plan.document, number, date: date as typeof plan.document.date };
  expect(planWithVersion({ ...plan, name: 'Kế hoạch', version, document })).toBe(said);
});

test('who made a file is said with version and day', () => {
  expect(MAKER).toMatch(/^Tổng Hợp \d+\.\d+\.\d+ \(\d{2}\/\d{2}\/\d{4}\)$/);
});
