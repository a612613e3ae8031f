import { areaAddress, cellArea, type Area } from '../../../core/sheet/address';
import { keepOf } from '../convert/sheetFromGrid';
import type { OpenSheet } from '../gridBook';
import type { GridStyle } from '../gridTypes';

/** Whether the sheet is protected as Excel means it (without a password). */
export function isProtected(sheet: OpenSheet): boolean {
  return keepOf(sheet.getSheet().getConfig()).protected;
}

/** "A1" address of the first locked cell of these areas on a protected sheet; undefined when all may be changed. */
export function firstLocked(sheet: OpenSheet, areas: readonly Area[]): string | undefined {
  if (!isProtected(sheet)) return undefined;
  const inner = sheet.getSheet();
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let col = area.left; col <= area.right; col += 1) {
        if (isCovered(inner.getMergedCell(row, col), row, col)) continue;
        if (!isUnlocked(sheet, row, col)) return areaAddress(cellArea({ row, col }));
      }
    }
  }
  return undefined;
}

/** Whether a cell of a protected sheet takes input. */
export function isUnlocked(sheet: OpenSheet, row: number, col: number): boolean {
  const { s } = sheet.getSheet().getCellRaw(row, col) ?? {};
  const style: GridStyle | null | undefined | void = sheet.getWorkbook().getStyles().get(s);
  return style?.unlocked === 1;
}

/** A cell under a merge shows nothing and holds nothing. */
function isCovered(
  merge: { startRow: number; startColumn: number } | null | undefined | void,
  row: number,
  col: number,
): boolean {
  return Boolean(merge) && (merge?.startRow !== row || merge.startColumn !== col);
}
