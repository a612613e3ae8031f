import { isFormula, type CellValue, type SheetModel } from '../../../src/core/sheet/model';
import type { Evaluate } from './workbook/hostWorkbook';

const DAY = 86400000;

/** An evaluator that shows the cached value the model gives for a cell, found by sheet name and place. */
export function evaluateFrom(models: readonly SheetModel[]): Evaluate {
  const known = new Map<string, string | number | boolean>();
  for (const model of models) {
    for (const cell of model.cells) {
      if (cell.content && isFormula(cell.content))
        known.set(`${model.name}!${cell.row}:${cell.col}`, shown(cell.content.value));
    }
  }
  return (_formula, sheet, row, col) => known.get(`${sheet.name}!${row}:${col}`) ?? '#N/A';
}

function shown(value: CellValue): string | number | boolean {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'number') return value.number;
  if (value.kind === 'boolean') return value.boolean;
  if (value.kind === 'date') return Date.parse(`${value.iso}T00:00:00Z`) / DAY + 25569;
  return '';
}
