import {
  address,
  areaAddress,
  columnName,
  contains,
  parseArea,
  parseCell,
  quotedSheet,
  splitReference,
} from '../../../src/core/sheet/address';

test.each([
  ['A1', 0, 0],
  ['Z9', 8, 25],
  ['AA10', 9, 26],
  ['AZ1', 0, 51],
  ['XFD1048576', 1048575, 16383],
])('%s is row %i, column %i, and back', (words, row, col) => {
  expect(parseCell(words)).toEqual({ row, col });
  expect(address({ row, col })).toBe(words);
  expect(parseCell(address({ row, col }, true))).toEqual({ row, col });
  expect(columnName(col)).toBe(words.replace(/\d+/, ''));
});

test.each(['', 'A', '1', 'A0', 'A01', 'A1B', 'XFE1', 'A1048577', 'A1:B2', '$', 'Á1'])('"%s" is no cell', (words) =>
  expect(parseCell(words)).toBeUndefined(),
);

test.each([
  ['A1:C3', { top: 0, left: 0, bottom: 2, right: 2 }],
  ['$C$3:$A$1', { top: 0, left: 0, bottom: 2, right: 2 }],
  ['B2', { top: 1, left: 1, bottom: 1, right: 1 }],
  ['A:A', undefined],
  ['1:3', undefined],
  ['A1:B2:C3', undefined],
  ['#REF!', undefined],
])('the area %s', (words, area) => expect(parseArea(words)).toEqual(area));

test('an area of one cell is written as the cell', () => {
  expect(areaAddress({ top: 1, left: 1, bottom: 1, right: 1 })).toBe('B2');
  expect(areaAddress({ top: 0, left: 0, bottom: 2, right: 2 }, true)).toBe('$A$1:$C$3');
});

test.each([
  [{ row: 1, col: 1 }, true],
  [{ row: 3, col: 3 }, true],
  [{ row: 0, col: 1 }, false],
  [{ row: 1, col: 4 }, false],
])('whether B2:D4 holds %j: %p', (cell, holds) =>
  expect(contains({ top: 1, left: 1, bottom: 3, right: 3 }, cell)).toBe(holds),
);

test.each([
  ["'Biểu 01'!$F$12", { sheet: 'Biểu 01', rest: '$F$12' }],
  ["='Sở ''A'''!A1", { sheet: "Sở 'A'", rest: 'A1' }],
  ['Biểu!A1', { sheet: 'Biểu', rest: 'A1' }],
  ['A1', undefined],
  ['!A1', undefined],
  ["'[1]Biểu'!A1", undefined],
])('%s reads from %j', (words, split) => expect(splitReference(words)).toEqual(split));

test('a sheet name is quoted so that it reads back', () => {
  expect(splitReference(`${quotedSheet("Sở 'A'")}!A1`)?.sheet).toBe("Sở 'A'");
});
