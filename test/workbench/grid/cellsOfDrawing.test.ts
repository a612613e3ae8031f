import { drawnFrom } from '../../../src/workbench/grid/view/cellsOfDrawing';

/** A sheet whose cells say how often any of them was worked out. */
class CountedSheet {
  private times = 0;
  getCell(row: number, col: number): { v: string } | null {
    this.times += 1;
    return row < 0 ? null : { v: `${row} ${col} ${this.times}` };
  }
}

function shown(sheet: CountedSheet, ...places: readonly (readonly [number, number])[]): (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  drawnFrom(sheet, () => texts.push(...places.map(([row, col]) => sheet.getCell(row, col)?.v)));
  return texts;
}

test('a drawing asks for each cell once, whether it holds something or not', () => {
  const sheet = new CountedSheet();
  expect(shown(sheet, [0, 0], [-1, 2], [0, 0], [-1, 2], [1, 0])).toEqual([
    '0 0 1',
    undefined,
    '0 0 1',
    undefined,
    '1 0 3',
  ]);
});

test('cells of other rows and columns are told apart', () => {
  expect(shown(new CountedSheet(), [0, 16_383], [1, 0], [0, 1])).toEqual(['0 16383 1', '1 0 2', '0 1 3']);
});

test('the next drawing, and whoever asks between two, sees what changed', () => {
  const sheet = new CountedSheet();
  expect(shown(sheet, [3, 3])).toEqual(['3 3 1']);
  expect(sheet.getCell(3, 3)?.v).toBe('3 3 2');
  expect(shown(sheet, [3, 3], [3, 3])).toEqual(['3 3 3', '3 3 3']);
});

test('a drawing that fails leaves the sheet as it was', () => {
  const sheet = new CountedSheet();
  const fails = () =>
    drawnFrom(sheet, () => {
      sheet.getCell(0, 0);
      throw new Error('no canvas');
    });
  expect(fails).toThrow('no canvas');
  expect(sheet.getCell(0, 0)?.v).toBe('0 0 2');
});
