import { areaAddress, parseArea } from '../../../src/core/sheet/address';
import { lastingShifts, shiftedArea, shiftedSpan, type LineShift } from '../../../src/core/sheet/lineShift';

const rows = (at: number, count: number): LineShift => ({ axis: 'rows', at, count });
const cols = (at: number, count: number): LineShift => ({ axis: 'cols', at, count });

test.each<[string, LineShift, string | undefined]>([
  ['B3:D7', rows(2, 1), 'B4:D8'],
  ['B3:D7', rows(6, 2), 'B3:D9'],
  ['B3:D7', rows(7, 2), 'B3:D7'],
  ['B3:D7', rows(1, -2), 'B2:D5'],
  ['B3:D7', rows(2, -5), undefined],
  ['B3:D7', cols(2, -1), 'B3:C7'],
  ['A1:A1048576', rows(4, -2), 'A1:A1048576'],
  ['A5:A1048576', rows(0, 3), 'A8:A1048576'],
  ['A1048576', rows(0, 1), undefined],
])('%s after %j', (was, shift, now) => {
  const area = parseArea(was);
  const moved = area && shiftedArea(area, shift);
  expect(moved && areaAddress(moved)).toBe(now);
});

test('lines go as Excel lets them', () => {
  expect(shiftedSpan(3, 5, rows(4, -1))).toEqual({ from: 3, to: 4 });
});

test('a deletion that was taken back leaves nothing, what was carried off is no shift', () => {
  const back = [rows(9, 1), rows(2, -3), cols(1, 1), cols(1, -1), rows(2, 3)];
  expect(lastingShifts([...back, { moved: 'cells' }])).toEqual([rows(9, 1)]);
  expect(lastingShifts([rows(2, -3), rows(3, 3)])).toHaveLength(2);
});
