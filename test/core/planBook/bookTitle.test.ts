import { bookTitle } from '../../../src/core/planBook/bookTitle';
import { planBook } from '../../../src/core/planBook/drawBook';
import { catalogue } from '../../support/plans';
import { snapshotOf } from '../../support/bookSnapshot';

const titleOf = (plan: Parameters<typeof planBook>[0]) =>
  bookTitle(snapshotOf(planBook(plan, { catalogue: catalogue() })));

test.each([
  [{ unit: { name: 'Tỉnh Cà Mau' }, years: { from: 2026, to: 2030 } }, 'Cà Mau 2026–2030'],
  [{ unit: { name: 'Phường An Hòa' }, years: { from: 2026, to: 2026 } }, 'Phường An Hòa 2026'],
  [{ unit: { name: 'Tỉnh Cà Mau' } }, undefined],
  [{}, undefined],
])('%j is called %s', (plan, title) => {
  expect(titleOf(plan)).toBe(title);
});
