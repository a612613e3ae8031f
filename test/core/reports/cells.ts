import { parseCell } from '../../../src/core/sheet/address';
import { isFormula, type CellModel, type SheetModel, type WorkbookModel } from '../../../src/core/sheet/model';

/** A sheet of a workbook by name. */
export function sheetOf(model: WorkbookModel, name: string): SheetModel {
  const found = model.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** What a cell shows: number, ISO day or text; undefined for an empty one. */
export function shownIn(cell: CellModel | undefined): number | string | undefined {
  if (!cell?.content) return undefined;
  const value = isFormula(cell.content) ? cell.content.value : cell.content;
  if (value.kind === 'number') return value.number;
  if (value.kind === 'text') return value.text;
  return value.kind === 'date' ? value.iso : undefined;
}

/** The formula of a cell, if it has one. */
export function formulaIn(cell: CellModel | undefined): string | undefined {
  return cell?.content && isFormula(cell.content) ? cell.content.formula : undefined;
}

/** A cell by its address. */
export function at(sheet: SheetModel, words: string): CellModel | undefined {
  const place = parseCell(words);
  return sheet.cells.find((cell) => cell.row === place?.row && cell.col === place.col);
}

/** The first cell that shows these words. */
export function showing(sheet: SheetModel, words: string): CellModel {
  const found = sheet.cells.find((cell) => shownIn(cell) === words);
  if (!found) throw new Error(`${sheet.name} does not show ${words}`);
  return found;
}

/** What stands in the row of one cell and the column of another. */
export function crossing(sheet: SheetModel, inRow: string, inColumn: string): CellModel | undefined {
  const [row, col] = [showing(sheet, inRow).row, showing(sheet, inColumn).col];
  return sheet.cells.find((cell) => cell.row === row && cell.col === col);
}

/** The shown words of a row, left to right, empty cells left out. */
export function rowOf(sheet: SheetModel, inRow: string): readonly (number | string)[] {
  const { row } = showing(sheet, inRow);
  return sheet.cells.filter((cell) => cell.row === row).flatMap((cell) => shownIn(cell) ?? []);
}
