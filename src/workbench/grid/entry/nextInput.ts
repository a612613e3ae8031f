import type { Cell } from '../../../core/sheet/address';

/** How the person moves on: across (Tab) or down (Enter), back with Shift. */
export interface Step {
  readonly along: 'row' | 'column';
  readonly back: boolean;
}

/** The cells of a sheet among which the next is looked for. */
export interface InputCells {
  readonly rows: number;
  readonly cols: number;
  readonly takesInput: (row: number, col: number) => boolean;
}

/**
 * The next cell that takes input: along the row and on in the next rows, or down the column and on at the top of the
 * next columns. Undefined where the sheet has no more.
 */
export function nextInput(cells: InputCells, from: Cell, { along, back }: Step): Cell | undefined {
  const [lines, places] = along === 'row' ? [cells.rows, cells.cols] : [cells.cols, cells.rows];
  const [line, place] = along === 'row' ? [from.row, from.col] : [from.col, from.row];
  const step = back ? -1 : 1;
  const end = back ? -1 : lines * places;
  for (let at = line * places + place + step; at !== end && at >= 0 && at < lines * places; at += step) {
    const [inLine, inPlace] = [Math.floor(at / places), at % places];
    const cell = along === 'row' ? { row: inLine, col: inPlace } : { row: inPlace, col: inLine };
    if (cells.takesInput(cell.row, cell.col)) return cell;
  }
  return undefined;
}
