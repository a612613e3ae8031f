import { pairCount, pairRanges, pairSum } from '../../../src/core/reports/pairSums';
import { plan } from './drawn';

const [root] = plan.sums;
if (!root) throw new Error('no sums');
const staffing = { numerator: 'A02', denominator: 'A01' } as const;

test('the two ranges of a rate over the units below, here or for another sheet', () => {
  expect(pairRanges(plan, root, staffing, 'here')).toEqual({ numerator: 'S14:S17', denominator: 'O14:O17' });
  expect(pairRanges(plan, root, staffing, 'elsewhere')).toEqual({
    numerator: "'Số liệu'!$S$14:$S$17",
    denominator: "'Số liệu'!$O$14:$O$17",
  });
});

test('there are none without a reported unit or a column', () => {
  expect(pairRanges(plan, { from: 0, to: -1 }, staffing, 'here')).toBeUndefined();
  expect(pairRanges(plan, root, { ...staffing, denominator: 'Z99' }, 'here')).toBeUndefined();
});

test('each side is summed where both stand', () => {
  const ranges = { numerator: 'A1:A3', denominator: 'B1:B3' };
  expect(pairSum('numerator', ranges)).toBe('SUMPRODUCT(ISNUMBER(A1:A3)*ISNUMBER(B1:B3),A1:A3)');
  expect(pairSum('denominator', ranges, '(C1:C3="x")')).toBe(
    'SUMPRODUCT((C1:C3="x")*ISNUMBER(A1:A3)*ISNUMBER(B1:B3),B1:B3)',
  );
  expect(pairCount(ranges)).toBe('SUMPRODUCT(ISNUMBER(A1:A3)*ISNUMBER(B1:B3))');
});
