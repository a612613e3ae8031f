import { SheetDataValidationModel } from '@univerjs/preset-sheets-data-validation';
import type { ICellData, Injector, Nullable } from '@univerjs/core';
import { inputOfRule } from '../../../core/forms/build/inputs';
import { COLUMN } from '../../../core/forms/layout/columns';
import type { InputCell } from '../../../core/forms/read/typedEntry';
import { ruleFromGrid } from '../convert/rulesFromGrid';

/** A sheet of the grid, as its hooks give it. */
interface GridSheet {
  getUnitId(): string;
  getSheetId(): string;
  getCellRaw(row: number, col: number): Nullable<ICellData>;
}

/** What a cell takes as an input of a form, by the rule that stands on it; undefined for every other cell. */
export function inputCell(
  injector: Injector,
  sheet: GridSheet,
  { row, col, year }: { readonly row: number; readonly col: number; readonly year: number },
): InputCell | undefined {
  const rules = injector.get(SheetDataValidationModel);
  const rule = rules.getRuleByLocation(sheet.getUnitId(), sheet.getSheetId(), row, col);
  const known = rule ? ruleFromGrid(rule) : undefined;
  const input = known && inputOfRule(known);
  if (!input) return undefined;
  const measure = sheet.getCellRaw(row, COLUMN.measure)?.v;
  return { year, ...input, measure: typeof measure === 'string' ? measure : '' };
}
