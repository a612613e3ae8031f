import type { WorkbookSnapshot, SheetSnapshot } from '../sheet/snapshot';

/** Sheet-scoped name of each sheet of a plan book, with the sheet's own id behind. */
export const BOOK_NAME = 'TongHop.book.';
/** Where the drop-downs of a book find their values; hidden. */
export const LISTS_SHEET = 'Danh sách';

/** A sheet of a plan book, wherever it stands and however it was renamed: by its name inside, else by the one shown. */
export function bookSheetIn(
  { sheets }: WorkbookSnapshot,
  { id, name }: { readonly id: string; readonly name: string },
): SheetSnapshot | undefined {
  return (
    sheets.find((sheet) => hasName(sheet, `${BOOK_NAME}${id}`)) ?? sheets.find((sheet) => sheet.name.trim() === name)
  );
}

/** Whether a workbook is a plan book, by the name its first sheet carries inside, else by the names of two sheets. */
export function isPlanBook(workbook: WorkbookSnapshot): boolean {
  const shown = new Set(workbook.sheets.map(({ name }) => name.trim()));
  return (
    workbook.sheets.some((sheet) => hasName(sheet, `${BOOK_NAME}head`)) ||
    (shown.has('Kế hoạch') && shown.has('Mục tiêu'))
  );
}

function hasName({ names }: SheetSnapshot, ours: string): boolean {
  return names.some(({ name }) => name.slice(name.lastIndexOf('!') + 1) === ours);
}
