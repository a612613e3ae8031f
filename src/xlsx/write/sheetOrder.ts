import { address, LAST_COL, LAST_ROW } from '../../core/sheet/address';
import type { CellModel, SheetModel } from '../../core/sheet/model';
import { WorkbookWriteError } from './writeError';

/**
 * The cells row by row, as the file must hold them. Refuses a cell outside Excel's grid (`outsideGrid`) and one
 * given twice (`duplicateCell`).
 */
export function orderedCells(sheet: SheetModel): readonly CellModel[] {
  const cells = inOrder(sheet.cells) ? sheet.cells : [...sheet.cells].sort((a, b) => a.row - b.row || a.col - b.col);
  let before: CellModel | undefined;
  for (const cell of cells) {
    if (outside(cell)) throw new WorkbookWriteError('outsideGrid', sheet.name, `${cell.row},${cell.col}`);
    if (before && before.row === cell.row && before.col === cell.col) {
      throw new WorkbookWriteError('duplicateCell', sheet.name, address(cell));
    }
    before = cell;
  }
  return cells;
}

function inOrder(cells: readonly CellModel[]): boolean {
  for (let i = 1; i < cells.length; i++) {
    const [a, b] = [cells[i - 1], cells[i]];
    if (a && b && (b.row < a.row || (b.row === a.row && b.col < a.col))) return false;
  }
  return true;
}

function outside({ row, col }: CellModel): boolean {
  return !(row >= 0 && row <= LAST_ROW && col >= 0 && col <= LAST_COL && row % 1 === 0 && col % 1 === 0);
}
