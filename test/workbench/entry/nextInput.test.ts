import { address, parseCell } from '../../../src/core/sheet/address';
import { nextInput, type Step } from '../../../src/workbench/grid/entry/nextInput';

const OPEN = new Set(['B2', 'C2', 'B4', 'C5', 'B6']);
const cells = { rows: 8, cols: 4, takesInput: (row: number, col: number) => OPEN.has(address({ row, col })) };
const TAB: Step = { along: 'row', back: false };
const ENTER: Step = { along: 'column', back: false };

test.each([
  ['Tab to the cell beside', 'B2', TAB, 'C2'],
  ['Tab over the end of a row and rows without input', 'C2', TAB, 'B4'],
  ['Tab from a locked cell', 'A1', TAB, 'B2'],
  ['Tab at the last', 'B6', TAB, undefined],
  ['Shift+Tab', 'B4', { ...TAB, back: true }, 'C2'],
  ['Shift+Tab at the first', 'B2', { ...TAB, back: true }, undefined],
  ['Enter down over a locked cell', 'B2', ENTER, 'B4'],
  ['Enter at the end of a column', 'B6', ENTER, 'C2'],
  ['Enter at the last', 'C5', ENTER, undefined],
  ['Shift+Enter', 'B4', { ...ENTER, back: true }, 'B2'],
  ['Shift+Enter at the top of a column', 'C2', { ...ENTER, back: true }, 'B6'],
  ['from below all cells', 'D20', { ...TAB, back: true }, undefined],
])('%s', (_, from, step, to) => {
  const next = nextInput(cells, parseCell(from) ?? { row: 0, col: 0 }, step);
  expect(next && address(next)).toBe(to);
});
