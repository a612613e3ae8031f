import { sheetSnapshot, valueAt } from '../../../src/core/sheet/snapshot';

const sheet = sheetSnapshot({
  name: 'A',
  cells: [
    { row: 0, col: 0, value: { kind: 'blank' } },
    { row: 2, col: 3, value: { kind: 'number', number: 5 } },
    { row: 4, col: 1, value: { kind: 'blank' }, formula: 'A1' },
  ],
});

test('the used area is that of what is there; a formula is something even when it shows nothing', () => {
  expect(sheet.used).toEqual({ top: 2, left: 1, bottom: 4, right: 3 });
  expect([...sheet.cells()].map(({ row }) => row)).toEqual([2, 4]);
  expect(sheetSnapshot({ name: 'A', cells: [] }).used).toBeUndefined();
});

test('a cell is found at its place, a blank where nothing was read', () => {
  expect(valueAt(sheet, 2, 3)).toEqual({ kind: 'number', number: 5 });
  expect(valueAt(sheet, 9, 9)).toEqual({ kind: 'blank' });
  expect(sheet.cell(0, 0)).toBeDefined();
});

test('what is not said is the usual', () => {
  expect(sheet).toMatchObject({ visibility: 'visible', names: [], brokenNames: [], merges: [], validated: [] });
  expect(sheet.isProtected).toBe(false);
});
