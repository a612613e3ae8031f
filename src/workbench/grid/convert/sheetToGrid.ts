import { DATE_FORMAT } from '../../../core/sheet/formats';
import { columnPixels, pointsToPixels, STANDARD_HEIGHT, STANDARD_WIDTH } from '../../../core/sheet/measures';
import {
  isFormula,
  type CellModel,
  type CellValue,
  type ConditionalFormatModel,
  type SheetModel,
} from '../../../core/sheet/model';
import {
  BOOLEAN,
  FORCED_TEXT,
  NUMBER,
  TEXT,
  type CellKeep,
  type GridStyle,
  type ICellData,
  type IWorksheetData,
  type SheetKeep,
} from '../gridTypes';
import { tableHead, wholeFreeze } from '../view/headLine';
import { toRange } from './areas';
import { asksOutside } from './askingFormulas';
import { serialOf } from './dateFormat';
import { styleToGrid } from './styleToGrid';

/** A sheet of the grid and the styles its cells point at, by a key of their content. */
export interface GridSheet {
  readonly data: Partial<IWorksheetData>;
  readonly styles: Readonly<Record<string, GridStyle>>;
}

/** Rows and columns beyond the last cell, so that there is room to type. */
const SPARE_ROWS = 60;
const SPARE_COLS = 12;

/**
 * A sheet model as the grid's own sheet. Names, rules, conditions and notes go beside it (`rulesToGrid`); conditions the
 * grid is not given (`beyond`) travel with it.
 */
export function sheetToGrid(sheet: SheetModel, id: string, beyond: readonly ConditionalFormatModel[] = []): GridSheet {
  const looks = new Looks(sheet);
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const cell of sheet.cells) {
    const line = (cellData[cell.row] ??= {});
    line[cell.col] = cellToGrid(cell, looks);
  }
  const keep = { ...keepOf(sheet), ...(beyond.length > 0 ? { conditions: beyond } : {}) };
  return { data: { ...frame(sheet, id), cellData, custom: { keep } }, styles: looks.styles };
}

function frame(sheet: SheetModel, id: string): Partial<IWorksheetData> {
  const last = lastCell(sheet);
  return {
    id,
    name: sheet.name,
    tabColor: sheet.tabColor === undefined ? '' : `#${sheet.tabColor}`,
    hidden: sheet.hidden ? 1 : 0,
    rowCount: last.row + 1 + SPARE_ROWS,
    columnCount: Math.max(last.col + 1 + SPARE_COLS, 26),
    defaultColumnWidth: columnPixels(STANDARD_WIDTH),
    defaultRowHeight: pointsToPixels(STANDARD_HEIGHT),
    mergeData: (sheet.merges ?? []).map(toRange),
    columnData: Object.fromEntries(
      sheet.columns.map(({ width, hidden }, col) => [col, { w: columnPixels(width), hd: hidden ? 1 : 0 }]),
    ),
    rowData: Object.fromEntries((sheet.rows ?? []).map((row) => [row.row, rowToGrid(row)])),
    showGridlines: sheet.gridlines ? 1 : 0,
    ...freeze(sheet),
  };
}

function keepOf(sheet: SheetModel): SheetKeep {
  const head = tableHead(sheet);
  return {
    protected: sheet.protected,
    ...(sheet.print ? { print: sheet.print } : {}),
    ...(sheet.charts ? { charts: sheet.charts } : {}),
    ...(sheet.filter ? { filter: sheet.filter } : {}),
    ...(head ? { head } : {}),
  };
}

function rowToGrid(row: NonNullable<SheetModel['rows']>[number]): object {
  return {
    ...(row.height === undefined ? {} : { h: pointsToPixels(row.height), ia: 0 }),
    hd: row.hidden ? 1 : 0,
    ...(row.outline === undefined ? {} : { custom: { outline: row.outline } }),
  };
}

function freeze(sheet: SheetModel): Pick<Partial<IWorksheetData>, 'freeze'> {
  const head = tableHead(sheet);
  if (head) return { freeze: wholeFreeze(head) };
  const { freeze: pane } = sheet;
  if (!pane || (pane.rows === 0 && pane.cols === 0)) return {};
  const { rows, cols } = pane;
  return {
    freeze: { xSplit: cols, ySplit: rows, startRow: rows === 0 ? -1 : rows, startColumn: cols === 0 ? -1 : cols },
  };
}

function lastCell(sheet: SheetModel): { row: number; col: number } {
  const last = { row: 0, col: sheet.columns.length };
  const seen = (row: number, col: number) => {
    last.row = Math.max(last.row, row);
    last.col = Math.max(last.col, col);
  };
  for (const cell of sheet.cells) seen(cell.row, cell.col);
  for (const merge of sheet.merges ?? []) seen(merge.bottom, merge.right);
  for (const row of sheet.rows ?? []) seen(row.row, 0);
  return last;
}

function cellToGrid(cell: CellModel, looks: Looks): ICellData {
  const content = cell.content ?? { kind: 'blank' };
  const value = isFormula(content) ? content.value : content;
  const format = value.kind === 'date' ? DATE_FORMAT : undefined;
  const asks = isFormula(content) && asksOutside(content.formula);
  const shown = valueToGrid(value, isFormula(content));
  return {
    ...(isFormula(content) && !asks ? { f: `=${content.formula}` } : {}),
    ...shown,
    ...looks.of(cell.style, format),
    ...kept(cell, asks ? { text: content.formula, ...shownOnly(shown) } : undefined),
  };
}

function kept({ link }: CellModel, formula: CellKeep['formula']): Pick<ICellData, 'custom'> {
  if (!link && !formula) return {};
  return { custom: { keep: { ...(link ? { link } : {}), ...(formula ? { formula } : {}) } satisfies CellKeep } };
}

function shownOnly({ v }: Pick<ICellData, 'v'>): Pick<NonNullable<CellKeep['formula']>, 'shows'> {
  return typeof v === 'string' || typeof v === 'number' ? { shows: v } : {};
}

/** The looks of a sheet's cells, each made once. */
class Looks {
  readonly styles: Record<string, GridStyle> = {};
  private readonly known = new Map<string, Pick<ICellData, 's'>>();

  constructor(private readonly sheet: SheetModel) {}

  of(name: string | undefined, format?: string): Pick<ICellData, 's'> {
    const asked = `${name ?? ''} ${format ?? ''}`;
    const known = this.known.get(asked) ?? this.made(name, format);
    this.known.set(asked, known);
    return known;
  }

  private made(name: string | undefined, format?: string): Pick<ICellData, 's'> {
    const style = name === undefined ? undefined : this.sheet.styles[name];
    if (!style && format === undefined) return {};
    const own = styleToGrid(style ?? {}, format);
    // Two sheets whose styles are called alike may mean different looks, so the key is the look itself.
    const key = `th:${JSON.stringify(own)}`;
    this.styles[key] = own;
    return { s: key };
  }
}

/** A value in the grid's words; dates become serials. */
function valueToGrid(value: CellValue, computed = false): Pick<ICellData, 'v' | 't'> {
  switch (value.kind) {
    case 'text':
      return { v: value.text, t: !computed && looksLikeMore(value.text) ? FORCED_TEXT : TEXT };
    case 'number':
      return { v: value.number, t: NUMBER };
    case 'boolean':
      return { v: value.boolean ? 1 : 0, t: BOOLEAN };
    case 'date':
      return { v: serialOf(value.iso), t: NUMBER };
    case 'blank':
      return {};
  }
}

/** Text that an edit would read as a number, date, logical value or formula. */
export function looksLikeMore(text: string): boolean {
  return (
    /^\s*[=+\-@]/.test(text) ||
    (/\d/.test(text) && /^[\s\d.,/%()+-]+$/.test(text)) ||
    /^(true|false)$/i.test(text.trim())
  );
}
