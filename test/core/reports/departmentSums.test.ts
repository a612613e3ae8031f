import { drawSums } from '../../../src/core/reports/departmentSums';
import type { OwnerShare } from '../../../src/core/reports/summaryArgs';
import { unit } from '../rollup/builders';
import { drawnCells, formulas, rows } from './drawn';

const share = (numerator: number | null, denominator: number | null, code?: string): OwnerShare => ({
  ...(code === undefined ? {} : { unit: unit(code, 'department', '75') }),
  responsible: true,
  contributes: true,
  numerator,
  denominator,
  reported: 1,
  expected: 1,
});

test('departments together, then all together; what is not there adds nothing', () => {
  const shares = [share(0.1, 1), share(0.2, 1, 'A'), share(null, null, 'B'), share(0.4, 1, 'C')];
  const cells = drawnCells((draft) => drawSums(draft, shares, 100, 5));
  expect(rows(cells)).toEqual([
    ['Cộng các sở, ngành', 0.6, 2, 30],
    ['Toàn địa bàn', 0.7, 3, 70 / 3],
  ]);
  expect(formulas(cells)).toMatchObject({ D10: 'SUM(D7:D9)', E10: 'SUM(E7:E9)', D11: 'SUM(D6:D9)' });
});

test('over nothing there is no rate', () => {
  const cells = drawnCells((draft) => drawSums(draft, [share(0, 0), share(0, 0, 'A')], 100, 5));
  expect(rows(cells)[1]).toEqual(['Toàn địa bàn', 0, 0, '–']);
});
