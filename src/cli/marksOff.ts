import { takeMarksOff } from '../xlsx/patch/marks/takeMarksOff';

/** A returned copy that is right, without its marks; undefined where it has none, or is of a kind that takes none. */
export function marksOff(bytes: Uint8Array, file: string): Uint8Array | undefined {
  return /\.xls[xm]$/i.test(file) ? takeMarksOff(bytes, file) : undefined;
}
