import { contains, type Area, type Cell } from '../../../src/core/sheet/address';
import { excelSerial } from '../../../src/domain/day';
import { isFormula, type CellModel, type CellValue, type SheetModel } from '../../../src/core/sheet/model';
import {
  sheetSnapshot,
  type SheetSnapshot,
  type SnapshotCell,
  type SnapshotValue,
  type WorkbookSnapshot,
} from '../../../src/core/sheet/snapshot';

/** What a careful reader would see of a sheet model saved as it is. */
export function modelSnapshot(model: SheetModel): SheetSnapshot {
  return sheetSnapshot({
    name: model.name,
    cells: model.cells.map((cell) => snapshotCell(model, cell)),
    names: (model.names ?? []).map(({ name, area, scope }) => ({ name, area, scope })),
    merges: model.merges ?? [],
    validated: (model.validations ?? []).flatMap((validation) => validation.areas),
    isProtected: model.protected,
  });
}

/** The workbook of some sheets; `file` as a person would name it. */
export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { file: 'bao-cao.xlsx', sheets, externalLinks: [], hasMacros: false };
}

function snapshotCell(model: SheetModel, cell: CellModel): SnapshotCell {
  const style = cell.style === undefined ? undefined : model.styles[cell.style];
  const content = cell.content;
  const value =
    content === undefined ? ({ kind: 'blank' } as const) : snapshotValue(isFormula(content) ? content.value : content);
  return {
    row: cell.row,
    col: cell.col,
    value,
    ...(content && isFormula(content) ? { formula: content.formula } : {}),
    dateFormat: style?.numberFormat === 'dd/mm/yyyy',
    font: 'Times New Roman',
    locked: style?.locked ?? true,
  };
}

function snapshotValue(value: CellValue): SnapshotValue {
  return value.kind === 'date' ? { kind: 'number', number: excelSerial(value.iso) ?? NaN } : value;
}

/** Changes to one cell: a value, or the whole cell's parts. */
export type Edit = Partial<Omit<SnapshotCell, 'row' | 'col'>>;

/** A copy of a sheet with some cells changed or added. */
export function edited(sheet: SheetSnapshot, edits: readonly (Cell & { readonly edit: Edit })[]): SheetSnapshot {
  const at = new Map(edits.map(({ row, col, edit }) => [`${row}:${col}`, edit]));
  const changed = [...sheet.cells()].map((cell) => change(cell, at.get(`${cell.row}:${cell.col}`)));
  const added = edits
    .filter(
      ({ row, col }) =>
        sheet.cell(row, col) === undefined || ![...sheet.cells()].some((c) => c.row === row && c.col === col),
    )
    .map(({ row, col, edit }) => change(sheet.cell(row, col) ?? { row, col, value: { kind: 'blank' } }, edit));
  return rebuilt(sheet, { cells: [...changed, ...added].sort((a, b) => a.row - b.row || a.col - b.col) });
}

function change(cell: SnapshotCell, edit: Edit | undefined): SnapshotCell {
  if (edit === undefined) return cell;
  const { formula, ...rest } = cell;
  const kept = 'formula' in edit || formula === undefined ? {} : edit.value === undefined ? { formula } : {};
  return { ...rest, ...kept, ...edit };
}

/** A copy of a sheet with other parts. */
export function rebuilt(sheet: SheetSnapshot, parts: Partial<Parameters<typeof sheetSnapshot>[0]>): SheetSnapshot {
  return sheetSnapshot({
    name: sheet.name,
    cells: [...sheet.cells()],
    visibility: sheet.visibility,
    names: sheet.names,
    brokenNames: sheet.brokenNames,
    merges: sheet.merges,
    validated: sheet.validated,
    isProtected: sheet.isProtected,
    ...parts,
  });
}

/** A sheet with empty rows put in before some rows, as a spreadsheet program does it: names and rules move along. */
export function withRowsBefore(sheet: SheetSnapshot, rows: readonly number[], moveNames = true): SheetSnapshot {
  const moved = (row: number): number => row + rows.filter((before) => before <= row).length;
  const area = (a: Area): Area => ({ ...a, top: moved(a.top), bottom: moved(a.bottom) });
  return rebuilt(sheet, {
    cells: [...sheet.cells()].map((cell) => ({ ...cell, row: moved(cell.row) })),
    names: moveNames ? sheet.names.map((name) => ({ ...name, area: area(name.area) })) : sheet.names,
    validated: sheet.validated.map(area),
    merges: sheet.merges.map(area),
  });
}

/** The cell a sheet-scoped name points at. */
export function namedCell(sheet: SheetSnapshot, name: string): Cell {
  const found = sheet.names.find((own) => own.name === name);
  if (!found) throw new Error(`no name ${name}`);
  return { row: found.area.top, col: found.area.left };
}

/** Whether any rule of the sheet covers a cell. */
export function isValidated(sheet: SheetSnapshot, cell: Cell): boolean {
  return sheet.validated.some((area) => contains(area, cell));
}
