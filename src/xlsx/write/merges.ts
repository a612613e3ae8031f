import type { MergeRange } from 'hucre';
import { areaAddress, type Area } from '../../core/sheet/address';
import type { SheetModel } from '../../core/sheet/model';
import { WorkbookWriteError } from './writeError';

/** Merged areas in the library's words; one of a single cell says nothing. Error `overlappingMerge`. */
export function libraryMerges(sheet: SheetModel): MergeRange[] {
  const merges = (sheet.merges ?? []).filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  refuseOverlaps(sheet.name, merges);
  return merges.map(({ top, left, bottom, right }) => {
    return { startRow: top, startCol: left, endRow: bottom, endCol: right };
  });
}

function refuseOverlaps(sheet: string, merges: readonly Area[]): void {
  const downwards = [...merges].sort((a, b) => a.top - b.top);
  downwards.forEach((area, index) => {
    for (let i = index + 1; i < downwards.length; i++) {
      const other = downwards[i];
      if (!other || other.top > area.bottom) return;
      const apart = other.left > area.right || other.right < area.left;
      if (!apart) throw new WorkbookWriteError('overlappingMerge', sheet, areaAddress(other));
    }
  });
}
