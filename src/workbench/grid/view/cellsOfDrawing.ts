import type { Worksheet } from '@univerjs/core';

type Shown = ReturnType<Worksheet['getCell']>;

/** More columns than any sheet has: a cell's row and column in one number. */
const COLUMNS = 16_384;

/**
 * Draws a sheet working out only once what each cell shows (rules, conditions, marks): nothing changes while the grid
 * draws, and it asks for every cell again for each of the layers it draws, twice for looks.
 */
export function drawnFrom(sheet: Pick<Worksheet, 'getCell'>, draw: () => void): void {
  const known = new Map<number, Shown>();
  const read = sheet.getCell.bind(sheet);
  sheet.getCell = (row, col) => {
    const place = row * COLUMNS + col;
    const shown = known.get(place);
    if (shown !== undefined || known.has(place)) return shown;
    const found = read(row, col);
    known.set(place, found);
    return found;
  };
  try {
    draw();
  } finally {
    // The sheet's own way of reading stands on its class.
    Reflect.deleteProperty(sheet, 'getCell');
  }
}
