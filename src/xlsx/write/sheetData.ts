import { address, columnName, LAST_ROW } from '../../core/sheet/address';
import { isFormula, type CellModel, type SheetModel } from '../../core/sheet/model';
import { bodyRows, type SheetBody } from '../../core/sheet/streamed';
import { cellXml } from './cellXml';
import { looksLikeFormula, type QuotedFormats } from './quotedFormats';
import { orderedCells } from './sheetOrder';
import type { StringTable } from './stringTable';
import { showsDate } from './styleProbes';
import { WorkbookWriteError } from './writeError';

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
 * Writes `sheetData` row by row: every cell and row of the sheet. Ours and not the library's, because the library
 * turns the text "#N/A" into an error value and needs seven times the time for a sheet of a million cells.
 */
export class SheetData {
  /** Cells of the body that lead somewhere; known when all rows are written. */
  readonly links: CellModel[] = [];
  /** Row of the last cell, and its number as text: a row may have a hundred cells. */
  private row = -1;
  private rowText = '';

  /** @param sheet of a sheet with a body what stands above it */
  constructor(
    private readonly sheet: SheetModel,
    private readonly body: SheetBody | undefined,
    private readonly formats: SheetFormats,
    private readonly strings: StringTable,
  ) {}

  *xml(): Generator<string> {
    yield '<sheetData>';
    yield* this.headXml();
    if (this.body) yield* this.bodyXml(this.body);
    yield '</sheetData>';
  }

  private *headXml(): Generator<string> {
    const cells = orderedCells(this.sheet);
    const rows = [...(this.sheet.rows ?? [])].sort((a, b) => a.row - b.row);
    let nextRow = 0;
    let at = 0;
    while (at < cells.length || nextRow < rows.length) {
      const row = Math.min(cells[at]?.row ?? Infinity, rows[nextRow]?.row ?? Infinity);
      if (this.body && row >= this.body.top) throw new WorkbookWriteError('duplicateCell', this.sheet.name, `${row}`);
      const model = rows[nextRow]?.row === row ? rows[nextRow++] : undefined;
      let xml = rowHead(row, model);
      for (let cell = cells[at]; cell?.row === row; cell = cells[++at]) xml += this.cellXml(cell);
      yield `${xml}</row>`;
    }
  }

  private *bodyXml(body: SheetBody): Generator<string> {
    for (const { row, cells, height } of bodyRows(body)) {
      let xml = rowHead(row, height === undefined ? undefined : { height });
      let left = 0;
      for (const cell of cells) {
        this.checkPlace(cell, row, left, body.right);
        left = cell.col + 1;
        if (cell.link) this.links.push(cell);
        xml += this.cellXml(cell);
      }
      yield `${xml}</row>`;
    }
  }

  private checkPlace(cell: CellModel, row: number, left: number, right: number): void {
    if (cell.row !== row || row > LAST_ROW || cell.col > right)
      throw new WorkbookWriteError('outsideGrid', this.sheet.name, `${cell.row},${cell.col}`);
    if (cell.col < left) throw new WorkbookWriteError('duplicateCell', this.sheet.name, address(cell));
  }

  private cellXml(cell: CellModel): string {
    if (cell.row !== this.row) {
      this.row = cell.row;
      this.rowText = String(cell.row + 1);
    }
    const place = columnName(cell.col) + this.rowText;
    return cellXml(this.sheet.name, cell, place, this.formatOf(cell, place), this.strings);
  }

  private formatOf(cell: CellModel, place: string): number {
    const key = cell.style ?? '';
    const plain = cell.style === undefined ? 0 : this.formats.plain.get(key);
    if (plain === undefined) throw new WorkbookWriteError('unknownStyle', this.sheet.name, `${place} ${key}`);
    const { content } = cell;
    if (content === undefined) return plain;
    if (showsDate(cell)) return this.dateFormat(key, plain, place);
    if (isFormula(content) || content.kind !== 'text') return plain;
    return looksLikeFormula(content.text) ? this.formats.quoted.of(plain) : plain;
  }

  /** A date in a body needs a style that names a format: formats for others are made before its rows are seen. */
  private dateFormat(key: string, plain: number, place: string): number {
    const dated = this.formats.dated.get(key);
    if (dated === undefined && this.sheet.styles[key]?.numberFormat === undefined)
      throw new WorkbookWriteError('unknownStyle', this.sheet.name, `${place} ${key}`);
    return dated ?? plain;
  }
}

function rowHead(row: number, model: Omit<RowModel, 'row'> | undefined): string {
  let head = `<row r="${row + 1}"`;
  if (model?.height !== undefined) head += ` ht="${Math.min(model.height, HIGHEST)}" customHeight="1"`;
  if (model?.hidden) head += ' hidden="1"';
  if (model?.outline) head += ` outlineLevel="${Math.min(model.outline, DEEPEST_OUTLINE)}"`;
  return `${head}>`;
}
