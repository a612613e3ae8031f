import type { Area } from '../../../core/sheet/address';
import type { IRange } from '../gridTypes';

/** An area in the grid's words. */
export const toRange = (area: Area): IRange => ({
  startRow: area.top,
  startColumn: area.left,
  endRow: area.bottom,
  endColumn: area.right,
});

/** The grid's range in our words. */
export const toArea = (range: IRange): Area => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});
