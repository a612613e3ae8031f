import { ByteMemory } from './byteMemory';
import type { CellLimits } from './cellHead';
import * as kinds from './cellColumns';
import type { CellColumns } from './cellColumns';
import { readSheetPart, type SheetPart } from './sheetPart';

/** A worksheet part as it was read, with what its cells took from the rest of their workbook. */
export interface ReadSheet extends SheetPart {
  readonly bytes: Uint8Array;
  /** How many shared strings its workbook must have at least. */
  readonly texts: number;
  readonly formatCount: number;
}

/** Small sheets, as the guide beside every form; the forms themselves are larger and differ from file to file. */
export const knownSheets = new ByteMemory<ReadSheet>({ most: 16, longest: 1 << 12 });

/** Reads a worksheet part for keeping. Throws what `readSheetPart` throws. */
export function readForKeeping(bytes: Uint8Array, part: string, limits: CellLimits): ReadSheet {
  const read = readSheetPart(bytes, part, limits);
  return { ...read, bytes, texts: textsUsed(read.columns), formatCount: limits.formatCount };
}

/** Whether what a part said in another workbook is what it says in this one, and may be said in it. */
export function holdsHere({ columns, texts, formatCount }: ReadSheet, limits: CellLimits): boolean {
  if (formatCount !== limits.formatCount || columns.count > limits.cellsLeft) return false;
  return texts === 0 || texts <= limits.stringCount();
}

function textsUsed(columns: CellColumns): number {
  let used = 0;
  for (let i = 0; i < columns.count; i++) {
    const isText = (columns.kind(i) & kinds.KIND_MASK) === kinds.SHARED_TEXT;
    if (isText && columns.valueStart(i) >= used) used = columns.valueStart(i) + 1;
  }
  return used;
}
