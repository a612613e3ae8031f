import { excelSerial } from '../../../src/domain/day';
import {
  isFormula,
  type CellModel,
  type CellValue,
  type SheetModel,
  type WorkbookModel,
} from '../../../src/core/sheet/model';
import {
  sheetSnapshot,
  type SnapshotCell,
  type SnapshotValue,
  type WorkbookSnapshot,
} from '../../../src/core/sheet/snapshot';

/** What a reader would give of a workbook that was written and never touched. */
export function snapshotOf(model: WorkbookModel, file = 'tong-hop.xlsx'): WorkbookSnapshot {
  return { file, sheets: model.sheets.map(sheetOf), externalLinks: [], hasMacros: false };
}

function sheetOf(sheet: SheetModel) {
  return sheetSnapshot({
    name: sheet.name,
    cells: sheet.cells.map(cellOf),
    names: sheet.names ?? [],
    merges: sheet.merges ?? [],
  });
}

function cellOf({ row, col, content }: CellModel): SnapshotCell {
  if (!content) return { row, col, value: { kind: 'blank' } };
  if (isFormula(content)) return { row, col, value: valueOf(content.value), formula: content.formula };
  return { row, col, value: valueOf(content), ...(content.kind === 'date' ? { dateFormat: true } : {}) };
}

function valueOf(value: CellValue): SnapshotValue {
  return value.kind === 'date' ? { kind: 'number', number: excelSerial(value.iso) ?? NaN } : value;
}
