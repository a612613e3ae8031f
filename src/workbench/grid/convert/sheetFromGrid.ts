import { isUnseenSheet } from '../../../core/sheet/ownSheet';
import { columnCharacters, pixelsToPoints } from '../../../core/sheet/measures';
import type { CellModel, SheetModel } from '../../../core/sheet/model';
import type { GridResources, IWorkbookData, IWorksheetData, SheetKeep } from '../gridTypes';
import { isOfHead } from '../view/headLine';
import { toArea } from './areas';
import { cellFromGrid, GridFormulas, gridCells, richText, StyleBook, type ShiftFormula } from './cellsFromGrid';
import { LossCount, type Loss } from './losses';
import { conditionsFromGrid, namesFromGrid, rulesFromGrid } from './rulesFromGrid';
import { hex } from './styleFromGrid';

export interface ReadSheet {
  readonly model: SheetModel;
  readonly losses: readonly Loss[];
}

/** A sheet of the grid as our model, ready for the .xlsx writer, with what that file will not hold. */
export function sheetFromGrid(
  book: IWorkbookData,
  resources: GridResources,
  id: string,
  shift: ShiftFormula,
): ReadSheet {
  const sheet = book.sheets[id] ?? {};
  const name = sheet.name ?? id;
  const losses = new LossCount();
  const styles = new StyleBook(book.styles, losses);
  const named = namesFromGrid(Object.values(resources.names), { id, name });
  named.broken.forEach(() => losses.add('brokenName'));
  const validations = rulesFromGrid(resources.validations[id] ?? [], losses);
  const shownFormats = conditionsFromGrid(resources.conditions[id] ?? [], losses);
  const conditionalFormats = [...shownFormats, ...(keepOf(sheet).conditions ?? [])];
  const cells = cellsOf(sheet, resources, id, styles, shift, losses);
  const model: SheetModel = {
    name,
    cells,
    styles: styles.styles,
    columns: columnsOf(sheet),
    ...rowsOf(sheet),
    ...(sheet.mergeData && sheet.mergeData.length > 0 ? { merges: sheet.mergeData.map(toArea) } : {}),
    ...(named.names.length > 0 ? { names: named.names } : {}),
    ...(validations.length > 0 ? { validations } : {}),
    ...(conditionalFormats.length > 0 ? { conditionalFormats } : {}),
    ...keptOf(keepOf(sheet)),
    ...freezeOf(sheet, keepOf(sheet)),
    ...lookOf(sheet, isUnseenSheet(named)),
  };
  return { model, losses: losses.list(name) };
}

/** What the sheet carries for us; a sheet the person added carries nothing and is open. */
export function keepOf(sheet: Partial<IWorksheetData>): SheetKeep {
  const keep: unknown = sheet.custom?.['keep'];
  return typeof keep === 'object' && keep !== null ? (keep as SheetKeep) : { protected: false };
}

function cellsOf(
  sheet: Partial<IWorksheetData>,
  resources: GridResources,
  id: string,
  styles: StyleBook,
  shift: ShiftFormula,
  losses: LossCount,
): CellModel[] {
  const formulas = new GridFormulas(sheet, shift);
  const notes = new Map(
    Object.values(resources.notes[id] ?? {})
      .flatMap((line) => Object.values(line))
      .map((note) => [`${note.row}:${note.col}`, note.note]),
  );
  const cells: CellModel[] = [];
  for (const place of gridCells(sheet)) {
    const key = `${place.row}:${place.col}`;
    if (richText(place.cell) !== undefined) losses.add('richText');
    const cell = cellFromGrid(place, formulas.of(place), styles, notes.get(key));
    notes.delete(key);
    if (Object.keys(cell).length > 2) cells.push(cell);
  }
  for (const [key, note] of notes) {
    const [row = 0, col = 0] = key.split(':').map(Number);
    cells.push({ row, col, note });
  }
  return cells.sort((a, b) => a.row - b.row || a.col - b.col);
}

function columnsOf(sheet: Partial<IWorksheetData>): SheetModel['columns'] {
  const data = sheet.columnData ?? {};
  const last = Math.max(-1, ...Object.keys(data).map(Number));
  const standard = sheet.defaultColumnWidth ?? 72;
  return Array.from({ length: last + 1 }, (_, col) => {
    const column = data[col];
    const width = rounded(columnCharacters(column?.w ?? standard), 1000);
    return column?.hd === 1 ? { width, hidden: true } : { width };
  });
}

function rowsOf(sheet: Partial<IWorksheetData>): Pick<SheetModel, 'rows'> {
  const rows = Object.entries(sheet.rowData ?? {}).flatMap(([key, row]) => {
    if (!row) return [];
    const outline: unknown = row.custom?.['outline'];
    const entry = {
      row: Number(key),
      ...(row.h !== undefined && row.ia !== 1 ? { height: rounded(pixelsToPoints(row.h), 100) } : {}),
      ...(row.hd === 1 ? { hidden: true } : {}),
      ...(typeof outline === 'number' ? { outline } : {}),
    };
    return Object.keys(entry).length > 1 ? [entry] : [];
  });
  return rows.length > 0 ? { rows: rows.sort((a, b) => a.row - b.row) } : {};
}

/** What the file keeps in sight, unless the person chose otherwise; a file counts from its first row and column. */
function freezeOf({ freeze }: Partial<IWorksheetData>, { head }: SheetKeep): Pick<SheetModel, 'freeze'> {
  if (!freeze) return {};
  if (head && isOfHead(freeze, head)) return head.file ? { freeze: head.file } : {};
  const [rows, cols] = [freeze.ySplit > 0 ? freeze.startRow : 0, freeze.xSplit > 0 ? freeze.startColumn : 0];
  return rows > 0 || cols > 0 ? { freeze: { rows, cols } } : {};
}

function keptOf(keep: SheetKeep): Pick<SheetModel, 'protected' | 'print' | 'charts' | 'filter'> {
  return {
    protected: keep.protected,
    ...(keep.print ? { print: keep.print } : {}),
    ...(keep.charts ? { charts: keep.charts } : {}),
    ...(keep.filter ? { filter: keep.filter } : {}),
  };
}

/** A carried plan is very hidden in a file; the grid knows one way to hide. */
function lookOf(
  sheet: Partial<IWorksheetData>,
  carriesPlan: boolean,
): Pick<SheetModel, 'tabColor' | 'hidden' | 'gridlines'> {
  const tabColor = hex(sheet.tabColor);
  return {
    ...(tabColor === undefined ? {} : { tabColor }),
    ...(sheet.hidden === 1 ? { hidden: carriesPlan ? 'very' : true } : {}),
    gridlines: sheet.showGridlines !== 0,
  };
}

/** The grid holds whole pixels; what comes back is as exact as what files say. */
function rounded(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}
