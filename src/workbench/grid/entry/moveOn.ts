import { CanceledError, Direction, ICommandService, type ICommandInfo, type IDisposable } from '@univerjs/core';
import type { Cell } from '../../../core/sheet/address';
import { chooseCell } from '../activate';
import type { GridBook, OpenSheet } from '../gridBook';
import { isProtected, isUnlocked } from '../locks/protectedCells';
import { nextInput, type InputCells, type Step } from './nextInput';

const MOVE_ON = 'sheet.command.move-selection-enter-tab';

/**
 * On a protected sheet Tab and Enter go to the next cell that takes input, over locked and hidden ones; Enter after
 * some Tabs to the column where they began, as people type a table row by row. Returns how to stop.
 */
export function listenToMoveOn(book: GridBook): IDisposable {
  let row: { readonly at: Cell; readonly start: number } | undefined;
  return book.grid.injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== MOVE_ON || book.isOwnChange) return;
    const sheet = book.workbook.getActiveSheet();
    const from = singleCell(sheet);
    if (!from || !isProtected(sheet)) return;
    const step = stepOf(command);
    const began = row && row.at.row === from.row && row.at.col === from.col ? row.start : from.col;
    const start = step.along === 'row' ? from : { row: from.row, col: began };
    const next = nextInput(inputCells(sheet), start, step);
    row = next && step.along === 'row' && next.row === from.row ? { at: next, start: began } : undefined;
    if (next) chooseCell(book, sheet, next);
    throw new CanceledError();
  });
}

/** The chosen cell; undefined for an area, inside which the grid's own way goes round. */
function singleCell(sheet: OpenSheet): Cell | undefined {
  const chosen = sheet.getSelection();
  const cell = chosen?.getCurrentCell();
  const range = chosen?.getActiveRange()?.getRange();
  if (!cell || !range) return undefined;
  const isOne =
    range.startRow >= cell.startRow &&
    range.endRow <= cell.endRow &&
    range.startColumn >= cell.startColumn &&
    range.endColumn <= cell.endColumn;
  return isOne ? { row: cell.startRow, col: cell.startColumn } : undefined;
}

function stepOf({ params }: ICommandInfo): Step {
  const { direction } = (params ?? {}) as { direction?: Direction };
  return {
    along: direction === Direction.LEFT || direction === Direction.RIGHT ? 'row' : 'column',
    back: direction === Direction.LEFT || direction === Direction.UP,
  };
}

function inputCells(sheet: OpenSheet): InputCells {
  const inner = sheet.getSheet();
  const written = inner.getCellMatrix().getDataRange();
  const takesInput = (row: number, col: number): boolean => {
    if (!isUnlocked(sheet, row, col) || !inner.getRowVisible(row) || !inner.getColVisible(col)) return false;
    const merged = inner.getMergedCell(row, col);
    return !merged || (merged.startRow === row && merged.startColumn === col);
  };
  return { rows: written.endRow + 1, cols: written.endColumn + 1, takesInput };
}
