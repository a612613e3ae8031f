/** What is to be in sight, in pixels at full size. */
export interface Wanted {
  /** From the row numbers to the last column that must be seen. */
  readonly width: number;
  /** From the column letters to the last row that should be seen. */
  readonly height: number;
}

/** Rows below this size are not given up for more of them: on such screens the system enlarges everything by half. */
const READABLE = 0.7;
/** Columns that must be seen may make it a little smaller still. */
const LEAST = 0.5;

/**
 * The share of full size at which the wanted columns and rows are in sight in a room of so many pixels; never more than
 * full size, in whole percents.
 */
export function fittingZoom(room: Wanted, wanted: Wanted): number {
  const forRows = Math.max(room.height / wanted.height, READABLE);
  const zoom = Math.min(1, room.width / wanted.width, forRows);
  return Math.max(Math.floor(zoom * 100) / 100, LEAST);
}
