import { BOARD_STATES, countsOf } from '../../../src/core/board/board';
import { boardRows } from '../../../src/core/board/boardRows';
import { argsOf, entry } from './builders';

test('the counts of a board add up to its rows', () => {
  const counts = countsOf(boardRows(argsOf({ entries: [entry({ held: 1 })] })));
  expect(counts).toMatchObject({ all: 6, held: 1, nothing: 5, late: 0 });
  expect(BOARD_STATES.reduce((sum, state) => sum + counts[state], 0)).toBe(counts.all);
});
