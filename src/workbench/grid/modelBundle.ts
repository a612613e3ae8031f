import { STANDARD_FONT } from '../../core/sheet/measures';
import type { SheetModel } from '../../core/sheet/model';
import { conditionsToGrid, namesToGrid, notesToGrid, rulesToGrid } from './convert/rulesToGrid';
import { sheetToGrid } from './convert/sheetToGrid';
import type { IWorkbookData } from './gridTypes';
import type { SheetBundle } from './sheetBundle';

/** A sheet model as a whole sheet of the grid. */
export function modelBundle(sheet: SheetModel, id: string): SheetBundle {
  const { rules, beyond } = conditionsToGrid(sheet);
  const { data, styles } = sheetToGrid(sheet, id, beyond);
  return {
    id,
    data,
    styles,
    names: namesToGrid(sheet, id),
    validations: rulesToGrid(sheet),
    conditions: rules,
    notes: notesToGrid(sheet),
  };
}

/** A workbook of the grid without a sheet. Univer's version is that of the pinned packages. */
export function emptyBook(id: string): IWorkbookData {
  const vietnamese = 'viVN';
  const defaultStyle = { ff: STANDARD_FONT.name, fs: STANDARD_FONT.size };
  const book = {
    id,
    name: '',
    appVersion: '0.25.1',
    locale: vietnamese,
    defaultStyle,
    styles: {},
    sheetOrder: [],
    sheets: {},
    resources: [],
  };
  // The grid's language type is an enum of these very strings.
  return book as unknown as IWorkbookData;
}

/** A sheet id nobody in the workbook has. */
export function freeId(book: IWorkbookData, taken: ReadonlySet<string>): string {
  for (let number = book.sheetOrder.length + 1; ; number += 1) {
    const id = `sheet-${number}`;
    if (!(id in book.sheets) && !taken.has(id)) return id;
  }
}

/** The blank sheet a new workbook starts with; it goes when the first real sheet comes. */
export function blankSheet(): SheetBundle {
  const bundle = modelBundle(
    { name: 'Trang 1', cells: [], styles: {}, columns: [], protected: false, gridlines: true },
    'sheet-1',
  );
  return { ...bundle, data: { ...bundle.data, rowCount: 200, custom: { ...bundle.data.custom, blankStart: true } } };
}
