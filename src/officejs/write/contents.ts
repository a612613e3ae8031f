import { excelSerial } from '../../domain/day';
import { address, quotedSheet } from '../../core/sheet/address';
import { DATE_FORMAT } from '../../core/sheet/formats';
import { isFormula, type CellModel, type CellValue, type SheetModel } from '../../core/sheet/model';
import { HostError } from '../../core/sheet/port';
import { CALL_BYTES, textBytes, type Job } from '../run';
import { safeText } from '../safeText';
import { gridJobs, type GridValue } from './grid';
import { cell as cellOf, sheetNamed } from './sheetRange';

/** Values and formulas of a sheet: numbers as numbers, dates as serials, text so that it stays text. */
export function contentJobs(model: SheetModel): readonly Job[] {
  const filled = model.cells.flatMap((cell) => {
    const value = written(cell);
    return value === null ? [] : [{ row: cell.row, col: cell.col, value }];
  });
  return gridJobs(model.name, filled, 'formulas');
}

/** Number formats; a date without one in its style gets the Vietnamese order. */
export function numberFormatJobs(model: SheetModel): readonly Job[] {
  const formatted = model.cells.flatMap((cell) => {
    const value = numberFormat(cell, model);
    return value === undefined ? [] : [{ row: cell.row, col: cell.col, value }];
  });
  return gridJobs(model.name, formatted, 'numberFormat');
}

/**
 * Jumps inside the workbook. They go before contents and formats: Excel shows the target in an empty cell and
 * paints a link blue, and both are then overwritten by what the model says.
 */
export function linkJobs(model: SheetModel): readonly Job[] {
  return model.cells.flatMap((cell) => (cell.link ? [linkJob(model.name, cell, cell.link)] : []));
}

function linkJob(sheet: string, cell: CellModel, link: { readonly sheet: string; readonly cell: string }): Job {
  const target = `${quotedSheet(link.sheet)}!${link.cell}`;
  return {
    bytes: CALL_BYTES + textBytes(target),
    queue: (context) => {
      cellOf(sheetNamed(context, sheet), cell).hyperlink = { documentReference: target };
    },
  };
}

/** What `formulas` must be given for a cell; null for a cell without contents. */
export function written(cell: CellModel): GridValue {
  if (!cell.content) return null;
  return isFormula(cell.content) ? `=${cell.content.formula}` : plain(cell.content, cell);
}

function plain(value: CellValue, cell: CellModel): GridValue {
  if (value.kind === 'text') return value.text === '' ? null : safeText(value.text);
  if (value.kind === 'number') return value.number;
  if (value.kind === 'boolean') return value.boolean;
  if (value.kind === 'blank') return null;
  const serial = excelSerial(value.iso);
  if (serial === undefined) throw new HostError('unknown', `not a date: ${value.iso} in ${address(cell)}`);
  return serial;
}

function numberFormat(cell: CellModel, model: SheetModel): string | undefined {
  const own = cell.style === undefined ? undefined : model.styles[cell.style]?.numberFormat;
  if (own !== undefined || !cell.content) return own;
  const shown = isFormula(cell.content) ? cell.content.value : cell.content;
  return shown.kind === 'date' ? DATE_FORMAT : undefined;
}
