import type { SheetModel, WorkbookModel } from '../../core/sheet/model';
import { WorkbookWriteError } from './writeError';

const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]|^'|'$|^history$/i;

/**
 * Refuses a sheet name Excel would refuse: empty, over 31 characters, forbidden signs, twice (case aside).
 * @param taken further names, in small letters
 */
export function checkSheetNames(sheets: readonly Pick<SheetModel, 'name'>[], taken: Iterable<string> = []): void {
  const seen = new Set(taken);
  for (const { name } of sheets) {
    const key = name.toLowerCase();
    const unfit = name === '' || name.length > LONGEST || FORBIDDEN.test(name) || seen.has(key);
    if (unfit) throw new WorkbookWriteError('sheetName', name);
    seen.add(key);
  }
}

/** The sheet the workbook opens on: the one asked for if it shows, else the first that does. */
export function openingSheet({ sheets, activeSheet }: WorkbookModel): number {
  const asked = sheets[activeSheet ?? 0];
  if (asked && !asked.hidden) return sheets.indexOf(asked);
  const first = sheets.findIndex((sheet) => !sheet.hidden);
  if (first < 0) throw new WorkbookWriteError('noVisibleSheet', '');
  return first;
}
