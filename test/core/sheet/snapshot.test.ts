import { sheetSnapshot, valueAt, type SnapshotCell } from '../../../src/core/sheet/snapshot';

const number = (row: number, col: number, value: number): SnapshotCell => ({
  row,
  col,
  value: { kind: 'number', number: value },
});
const sheet = sheetSnapshot({
  name: 'Biểu 01',
  cells: [
    number(4, 2, 7),
    { row: 9, col: 1, value: { kind: 'blank' } },
    { row: 6, col: 5, value: { kind: 'blank' }, formula: 'A1' },
  ],
});

test('holds its cells by place; the used area is that of cells with something in them', () => {
  expect(valueAt(sheet, 4, 2)).toEqual({ kind: 'number', number: 7 });
  expect(valueAt(sheet, 0, 0)).toEqual({ kind: 'blank' });
  expect(sheet.cell(9, 1)).toBeDefined();
  expect(Array.from(sheet.cells(), ({ row }) => row)).toEqual([4, 6]);
  expect(sheet.used).toEqual({ top: 4, left: 2, bottom: 6, right: 5 });
});

test('what is not said is as of an ordinary sheet', () => {
  const { visibility, names, brokenNames, merges, validated, isProtected } = sheet;
  expect({ visibility, names, brokenNames, merges, validated, isProtected }).toEqual({
    visibility: 'visible',
    names: [],
    brokenNames: [],
    merges: [],
    validated: [],
    isProtected: false,
  });
});

test('an empty sheet has no used area', () => {
  expect(sheetSnapshot({ name: 'x', cells: [] }).used).toBeUndefined();
});

test('places far apart do not meet', () => {
  const wide = sheetSnapshot({ name: 'x', cells: [number(0, 16_383, 1), number(1, 0, 2)] });
  expect([valueAt(wide, 0, 16_383), valueAt(wide, 1, 0)]).toEqual([
    { kind: 'number', number: 1 },
    { kind: 'number', number: 2 },
  ]);
});
