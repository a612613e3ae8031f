import { isoOfSerial } from '../../../domain/day';
import type { Nullable } from '@univerjs/core';
import type { CellModel, CellStyle, CellValue, FormulaModel } from '../../../core/sheet/model';
import {
  BOOLEAN,
  FORCED_TEXT,
  TEXT,
  type CellKeep,
  type GridStyle,
  type ICellData,
  type IWorksheetData,
} from '../gridTypes';
import { showsDate } from './dateFormat';
import type { LossCount } from './losses';
import { styleFromGrid } from './styleFromGrid';

/** A formula as it reads some rows further down and columns further right; the grid's own rule of filling. */
export type ShiftFormula = (formula: string, rows: number, cols: number) => string;

export interface CellPlace {
  readonly row: number;
  readonly col: number;
  readonly cell: ICellData;
}

/** The cells of a sheet of the grid, row by row. */
export function* gridCells(sheet: Partial<IWorksheetData>): Iterable<CellPlace> {
  const rows = sheet.cellData ?? {};
  for (const row of numbers(rows)) {
    const line = rows[row] ?? {};
    for (const col of numbers(line)) {
      const cell = line[col];
      if (cell) yield { row, col, cell };
    }
  }
}

const numbers = (table: object): number[] =>
  Object.keys(table)
    .map(Number)
    .filter((key) => Number.isInteger(key))
    .sort((a, b) => a - b);

/** Formula texts by cell, followers of a filled formula worked out. Without "=". */
export class GridFormulas {
  private readonly heads = new Map<string, CellPlace>();

  constructor(
    sheet: Partial<IWorksheetData>,
    private readonly shift: ShiftFormula,
  ) {
    for (const place of gridCells(sheet)) if (place.cell.f && place.cell.si) this.heads.set(place.cell.si, place);
  }

  of({ row, col, cell }: CellPlace): string | undefined {
    if (cell.f) return cell.f.replace(/^=/, '');
    const kept = keepOfCell(cell).formula;
    // What a person typed over it since counts instead.
    if (kept && !cell.si && (cell.v ?? undefined) === kept.shows) return kept.text;
    const head = cell.si ? this.heads.get(cell.si) : undefined;
    if (!head?.cell.f) return undefined;
    return this.shift(head.cell.f, row - head.row, col - head.col).replace(/^=/, '');
  }
}

/** The plain text of a cell that carries formatted text; undefined for others. */
export function richText(cell: ICellData): string | undefined {
  const stream = cell.p?.body?.dataStream;
  return stream?.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

/** What a cell shows, dates told by its number format. */
function valueFromGrid(cell: ICellData, format: string | undefined): CellValue {
  const { v, t } = cell;
  const rich = richText(cell);
  if (rich !== undefined) return { kind: 'text', text: rich };
  if (v === undefined || v === null) return { kind: 'blank' };
  // A formula may show nothing; a cell of no letters holds nothing.
  if (v === '') return cell.f || cell.si ? { kind: 'text', text: '' } : { kind: 'blank' };
  if (typeof v === 'boolean' || t === BOOLEAN) return { kind: 'boolean', boolean: isTrue(v) };
  const figure = t === FORCED_TEXT || t === TEXT ? Number.NaN : Number(v);
  return Number.isNaN(figure) ? { kind: 'text', text: String(v) } : figureFromGrid(figure, format);
}

/** The grid keeps logical values as 1 and 0, and takes them as text too. */
export const isTrue = (v: unknown): boolean => v === true || v === 1 || v === 'TRUE';

function figureFromGrid(figure: number, format: string | undefined): CellValue {
  const iso = showsDate(format) && Number.isInteger(figure) ? isoOfSerial(figure) : undefined;
  return iso === undefined ? { kind: 'number', number: figure } : { kind: 'date', iso };
}

/** Styles of the grid by id, turned once each; losses are counted for every cell that shows them. */
export class StyleBook {
  readonly styles: Record<string, CellStyle> = {};
  private readonly keys = new Map<string, string>();

  constructor(
    private readonly table: Readonly<Record<string, Nullable<GridStyle>>>,
    private readonly losses: LossCount,
  ) {}

  raw(cell: Pick<ICellData, 's'>): GridStyle | undefined {
    const { s } = cell;
    return (typeof s === 'string' ? this.table[s] : s) ?? undefined;
  }

  /** Key of the cell's style in `styles`; undefined for a cell without one. */
  key(cell: ICellData): string | undefined {
    const raw = this.raw(cell);
    if (!raw) return undefined;
    const style = styleFromGrid(raw, (what) => this.losses.add(what));
    const text = JSON.stringify(style);
    if (text === '{}') return undefined;
    const known = this.keys.get(text);
    if (known !== undefined) return known;
    const key = `s${this.keys.size + 1}`;
    this.keys.set(text, key);
    this.styles[key] = style;
    return key;
  }
}

/** A cell of the grid as a cell of our model. */
export function cellFromGrid(
  place: CellPlace,
  formula: string | undefined,
  styles: StyleBook,
  note: string | undefined,
): CellModel {
  const { row, col, cell } = place;
  const style = styles.key(cell);
  const value = valueFromGrid(cell, styles.raw(cell)?.n?.pattern);
  const content: CellValue | FormulaModel = formula === undefined ? value : { kind: 'formula', formula, value };
  const link = keepOfCell(cell).link;
  return {
    row,
    col,
    ...(content.kind === 'blank' ? {} : { content }),
    ...(style === undefined ? {} : { style }),
    ...(note === undefined ? {} : { note }),
    ...(link ? { link } : {}),
  };
}

function keepOfCell(cell: ICellData): CellKeep {
  const keep: unknown = cell.custom?.['keep'];
  return typeof keep === 'object' && keep !== null ? keep : {};
}
