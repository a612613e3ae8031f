import { columnName } from '../../core/sheet/address';
import { isFormula, type CellModel, type SheetModel } from '../../core/sheet/model';
import { cellXml } from './cellXml';
import { looksLikeFormula, type QuotedFormats } from './quotedFormats';
import { orderedCells } from './sheetOrder';
import type { StringTable } from './stringTable';
import { showsDate } from './styleProbes';
import { WorkbookWriteError } from './writeError';
import type { XmlBytes } from './xmlBytes';

/** Excel's limits: points of a row, levels of an outline. */
const HIGHEST = 409.5;
export const DEEPEST_OUTLINE = 7;

type RowModel = NonNullable<SheetModel['rows']>[number];

/** Format numbers of a sheet's styles, see `StyleProbes`. */
export interface SheetFormats {
  readonly plain: ReadonlyMap<string, number>;
  readonly dated: ReadonlyMap<string, number>;
  readonly quoted: QuotedFormats;
}

/**
 * Writes `sheetData`: every cell and row of the sheet. Ours and not the library's, because the library turns the
 * text "#N/A" into an error value and needs seven times the time for a sheet of a million cells.
 */
export function writeSheetData(sheet: SheetModel, formats: SheetFormats, strings: StringTable, out: XmlBytes): void {
  const cells = orderedCells(sheet);
  const rows = [...(sheet.rows ?? [])].sort((a, b) => a.row - b.row);
  const columns: string[] = [];
  let nextRow = 0;
  let at = 0;
  out.add('<sheetData>');
  while (at < cells.length || nextRow < rows.length) {
    const row = Math.min(cells[at]?.row ?? Infinity, rows[nextRow]?.row ?? Infinity);
    const model = rows[nextRow]?.row === row ? rows[nextRow++] : undefined;
    out.add(rowHead(row, model));
    for (let cell = cells[at]; cell?.row === row; cell = cells[++at]) {
      const place = (columns[cell.col] ??= columnName(cell.col)) + (row + 1);
      out.add(cellXml(sheet.name, cell, place, formatOf(sheet, cell, place, formats), strings));
    }
    out.add('</row>');
  }
  out.add('</sheetData>');
}

function rowHead(row: number, model: RowModel | undefined): string {
  let head = `<row r="${row + 1}"`;
  if (model?.height !== undefined) head += ` ht="${Math.min(model.height, HIGHEST)}" customHeight="1"`;
  if (model?.hidden) head += ' hidden="1"';
  if (model?.outline) head += ` outlineLevel="${Math.min(model.outline, DEEPEST_OUTLINE)}"`;
  return `${head}>`;
}

function formatOf(sheet: SheetModel, cell: CellModel, place: string, formats: SheetFormats): number {
  const key = cell.style ?? '';
  const plain = cell.style === undefined ? 0 : formats.plain.get(key);
  if (plain === undefined) throw new WorkbookWriteError('unknownStyle', sheet.name, `${place} ${key}`);
  const format = showsDate(cell) ? (formats.dated.get(key) ?? plain) : plain;
  const content = cell.content;
  if (content === undefined || isFormula(content) || content.kind !== 'text') return format;
  return looksLikeFormula(content.text) ? formats.quoted.of(format) : format;
}
