import { number, text, type CellModel } from '../../../src/core/sheet/model';
import { rowHeight, rowHeights, type TextMeasure } from '../../../src/core/sheet/rowHeights';

/** A character is as wide as the unit, a line ten points high; figures have no say. */
const measure: TextMeasure = {
  words: ({ content }) => (content?.kind === 'text' ? content.text : undefined),
  room: (width) => width,
  height: (lines) => lines * 10,
};
const cell = (row: number, col: number, words: string, style = 'plain'): CellModel => ({
  row,
  col,
  style,
  content: text(words),
});

test.each([
  ['a word that fits', 'chữ', 10],
  ['words on two lines', 'một hai ba', 20],
  ['a line feed', 'một\nhai\nba', 30],
])('%s', (_what, words, height) => {
  const cells = [cell(0, 0, words)];
  expect(rowHeights(measure, { cells, merges: [], widths: [8] })).toEqual([{ row: 0, height }]);
  expect(rowHeight(measure, cells, [8])).toBe(height);
});

test('the tallest cell of a row decides, rows come in order', () => {
  const cells = [cell(3, 0, 'một'), cell(1, 0, 'một'), cell(1, 1, 'một hai ba bốn năm')];
  expect(rowHeights(measure, { cells, merges: [], widths: [8, 8] })).toEqual([
    { row: 1, height: 30 },
    { row: 3, height: 10 },
  ]);
});

test('a merged cell has the room of all its columns; one over several rows has no say', () => {
  const cells = [cell(0, 0, 'một hai ba bốn năm'), cell(1, 0, 'một hai ba bốn năm')];
  const merges = [
    { top: 0, bottom: 0, left: 0, right: 2 },
    { top: 1, bottom: 2, left: 0, right: 0 },
  ];
  expect(rowHeights(measure, { cells, merges, widths: [8, 8, 8] })).toEqual([{ row: 0, height: 10 }]);
});

test('a style that does not wrap takes one line', () => {
  const cells = [cell(0, 0, 'một hai ba bốn năm', 'line')];
  expect(rowHeight(measure, cells, [8])).toBe(10);
});

test('a row without words has no height, unless it was given one', () => {
  const cells = [{ row: 0, col: 0, style: 'count', content: number(5) }];
  expect(rowHeight(measure, cells, [8])).toBeUndefined();
  expect(rowHeights(measure, { cells, merges: [], widths: [8] })).toEqual([]);
  const fixed = new Map([[0, 34]]);
  expect(rowHeights(measure, { cells, merges: [], widths: [8], fixed })).toEqual([{ row: 0, height: 34 }]);
});

test('a column nobody said the width of has ten characters', () => {
  expect(rowHeight(measure, [cell(0, 5, 'một hai ba bốn')], [8])).toBe(20);
});
