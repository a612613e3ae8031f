import { STANDARD_HEIGHT } from '../../../src/core/sheet/measures';
import { heightTo, pageRoom } from '../../../src/core/sheet/pageRoom';
import { MARGINS } from '../../../src/core/sheet/printedPage';

const room = (...widths: readonly number[]): number => pageRoom({ widths, margins: MARGINS });

test('a sheet no wider than the page has its height of 170 mm, a little less to be sure', () => {
  expect(room(50)).toBeCloseTo(((170 * 72) / 25.4) * 0.97, 6);
});

test('a sheet twice as wide is printed half as large, and twice as much of it fits', () => {
  expect(room(120, 120) / room(60, 60)).toBeCloseTo(2, 1);
});

test('rows have the heights that are said, others the usual one', () => {
  const rows = [{ row: 0, height: 40 }, { row: 2 }, { row: 3, height: 100 }];
  expect(heightTo(2, rows)).toBe(40 + 2 * STANDARD_HEIGHT);
});
