import {
  address,
  areaAddress,
  cellArea,
  columnName,
  contains,
  parseArea,
  parseCell,
  quotedSheet,
  splitReference,
} from '../../../src/core/sheet/address';

test.each([
  [0, 0, 'A1', '$A$1'],
  [11, 25, 'Z12', '$Z$12'],
  [0, 26, 'AA1', '$AA$1'],
  [0, 701, 'ZZ1', '$ZZ$1'],
  [0, 702, 'AAA1', '$AAA$1'],
  [1_048_575, 16_383, 'XFD1048576', '$XFD$1048576'],
])('row %i, column %i is %s, and comes back', (row, col, plain, absolute) => {
  expect(address({ row, col })).toBe(plain);
  expect(address({ row, col }, true)).toBe(absolute);
  for (const text of [plain, absolute, plain.toLowerCase()]) expect(parseCell(text)).toEqual({ row, col });
});

test.each(['', 'A', '1', 'A0', 'A01', '$A$', 'A1:B2', 'XFE1', 'A1048577', 'A1x', 'Á1', 'A 1', '-A1'])(
  '%j is no cell',
  (text) => {
    expect(parseCell(text)).toBeUndefined();
  },
);

test.each([
  ['A1', { top: 0, left: 0, bottom: 0, right: 0 }],
  ['$B$2:$C$5', { top: 1, left: 1, bottom: 4, right: 2 }],
  ['C5:B2', { top: 1, left: 1, bottom: 4, right: 2 }],
  ['A:C', undefined],
  ['1:3', undefined],
  ['A1:B2:C3', undefined],
  ['A1,B2', undefined],
  ['#REF!', undefined],
])('the area %s', (text, area) => {
  expect(parseArea(text)).toEqual(area);
});

test('an area is written as it is read; one cell without a colon', () => {
  expect(areaAddress({ top: 1, left: 1, bottom: 4, right: 2 }, true)).toBe('$B$2:$C$5');
  expect(areaAddress(cellArea({ row: 2, col: 1 }))).toBe('B3');
});

test.each([
  [1, 1, true],
  [4, 2, true],
  [0, 1, false],
  [5, 1, false],
  [2, 0, false],
  [2, 3, false],
])('B2:C5 holds row %i, column %i: %s', (row, col, expected) => {
  expect(contains({ top: 1, left: 1, bottom: 4, right: 2 }, { row, col })).toBe(expected);
});

test.each([
  ["'Biểu 01'!$F$12", { sheet: 'Biểu 01', rest: '$F$12' }],
  ["='It''s'!A1", { sheet: "It's", rest: 'A1' }],
  ['Bieu!A1:B2', { sheet: 'Bieu', rest: 'A1:B2' }],
  ["'[other.xlsx]Bieu'!A1", undefined],
  ['A1', undefined],
  ['!A1', undefined],
])('the reference %s', (text, parts) => {
  expect(splitReference(text)).toEqual(parts);
});

test('a sheet name is quoted with its quotes doubled', () => {
  expect(quotedSheet("Biểu d'An")).toBe("'Biểu d''An'");
  expect(splitReference(`${quotedSheet("d'An")}!A1`)?.sheet).toBe("d'An");
});

test('columns beyond the last have letters too, but are kept nowhere', () => {
  expect(columnName(16_384)).toBe('XFE');
});
