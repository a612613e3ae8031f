import { contains, type Area } from '../../../core/sheet/address';
import { columnPixels, pointsToPixels, STANDARD_HEIGHT, STANDARD_WIDTH } from '../../../core/sheet/measures';
import {
  valueIn,
  type CellModel,
  type CellStyle,
  type ChartModel,
  type PrintModel,
  type SheetModel,
} from '../../../core/sheet/model';
import { showNumber } from '../../../domain/texts/number';
import { chartShapes, type ChartShape } from './chartShapes';

/** A cell of a printed table: what it shows, how, and over how many columns and rows. */
export interface PrintedCell {
  readonly text: string;
  readonly style: CellStyle;
  /** Where its text stands when its style says nothing. */
  readonly side: 'left' | 'right' | 'center';
  readonly cols: number;
  readonly rows: number;
  /** Something stands beside it that its text must not run over. */
  readonly isClipped: boolean;
  readonly row: number;
  readonly col: number;
  /** What lies over the sheet from this cell's top left corner on. */
  readonly chart?: PrintedChart;
}

/** A chart, in pixels at 96 dpi, on paper. */
export interface PrintedChart {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly ChartShape[];
}

export interface PrintedRow {
  /** Pixels at 96 dpi, on paper. */
  readonly height: number;
  readonly cells: readonly PrintedCell[];
  /** A chart goes on over the next row, so no page ends here. */
  readonly goesOn: boolean;
}

/** A piece of a sheet that goes on over pages with the same head. */
export interface PrintedTable {
  /** Pixels at 96 dpi, on paper. */
  readonly widths: readonly number[];
  readonly head: readonly PrintedRow[];
  readonly rows: readonly PrintedRow[];
  readonly onNewPage: boolean;
}

/** A sheet as its file would print it. */
export interface PrintedSheet {
  readonly name: string;
  readonly page: Omit<PrintModel, 'area' | 'titleRows' | 'fitWidth' | 'breakBefore'>;
  /** Of the size it has on the screen. */
  readonly scale: number;
  readonly tables: readonly PrintedTable[];
}

/** A4, and what Excel leaves free where a sheet says nothing of its page; millimetres. */
const PAPER = { short: 210, long: 297 } as const;
const PLAIN: PrintModel = {
  orientation: 'portrait',
  fitWidth: 0,
  margins: { top: 19.05, bottom: 19.05, left: 17.78, right: 17.78 },
};
const PIXELS_PER_MM = 96 / 25.4;
/** Excel prints nothing smaller. */
const LEAST = 0.1;

/** The width that a page leaves to a sheet, in pixels at 96 dpi. */
export function pageWidth({ orientation, margins }: Pick<PrintModel, 'orientation' | 'margins'>): number {
  const paper = orientation === 'landscape' ? PAPER.long : PAPER.short;
  return (paper - margins.left - margins.right) * PIXELS_PER_MM;
}

/** What of a sheet comes on paper: its print area, without what is hidden; `shown` is what a cell shows. */
export function printedSheet(model: SheetModel, shown: (row: number, col: number) => string): PrintedSheet {
  const { area: wanted, titleRows, fitWidth, breakBefore = [], ...page } = model.print ?? PLAIN;
  const area = wanted ?? writtenArea(model);
  const cols = span(area.left, area.right).filter((col) => model.columns[col]?.hidden !== true);
  const width = (col: number): number => columnPixels(model.columns[col]?.width ?? STANDARD_WIDTH);
  const free = pageWidth(page);
  const whole = cols.reduce((sum, col) => sum + width(col), 0);
  const scale = fitWidth === 0 || whole === 0 ? 1 : Math.max(LEAST, Math.min(1, (free * fitWidth) / whole));
  const pieces = new Pieces(model, shown, scale);
  const tables = columnGroups(cols, (col) => width(col) * scale, free).flatMap((group, index) =>
    pieces.tables(area, group, { titleRows, breakBefore, onNewPage: index > 0 }),
  );
  return { name: model.name, page, scale, tables };
}

interface Paging {
  readonly titleRows: PrintModel['titleRows'];
  readonly breakBefore: readonly number[];
  readonly onNewPage: boolean;
}

/** Cuts a sheet into tables. */
class Pieces {
  private readonly cells = new Map<string, CellModel>();
  private readonly heights = new Map<number, number>();
  private readonly hidden = new Set<number>();

  constructor(
    private readonly model: SheetModel,
    private readonly shown: (row: number, col: number) => string,
    private readonly scale: number,
  ) {
    for (const cell of model.cells) this.cells.set(`${cell.row}:${cell.col}`, cell);
    for (const { row, height, hidden } of model.rows ?? []) {
      if (height !== undefined) this.heights.set(row, height);
      if (hidden) this.hidden.add(row);
    }
  }

  tables(area: Area, cols: readonly number[], { titleRows, breakBefore, onNewPage }: Paging): PrintedTable[] {
    const rows = span(area.top, area.bottom).filter((row) => !this.hidden.has(row));
    const above = titleRows ? rows.filter((row) => row < titleRows.from) : [];
    const head = titleRows ? rows.filter((row) => row >= titleRows.from && row <= titleRows.to) : [];
    const body = rows.filter((row) => !titleRows || row > titleRows.to);
    const parts = [...cut(above, breakBefore).map((part) => ({ head: [], part }))];
    const below = cut(body, breakBefore);
    for (const part of below.length > 0 ? below : [[]]) parts.push({ head: head as never[], part });
    const first = titleRows && above.length > 0 ? titleRows.from : undefined;
    return parts
      .filter((piece) => piece.part.length > 0 || piece.head.length > 0)
      .map((piece, index) => ({
        widths: cols.map((col) => this.width(col)),
        head: this.rows(piece.head, cols),
        rows: this.rows(piece.part, cols),
        onNewPage: index === 0 ? onNewPage : startsPage(piece.part[0], breakBefore, first),
      }));
  }

  private width(col: number): number {
    return columnPixels(this.model.columns[col]?.width ?? STANDARD_WIDTH) * this.scale;
  }

  private rows(rows: readonly number[], cols: readonly number[]): PrintedRow[] {
    const charts = this.model.charts ?? [];
    return rows.map((row) => ({
      height: this.height(row),
      cells: cols.flatMap((col, at) => {
        const cell = this.cell({ row, col, next: cols[at + 1] }, rows, cols);
        const chart = cell && charts.find(({ place }) => row === rowOf(place, rows) && col === colOf(place, cols));
        return !cell ? [] : chart ? [{ ...cell, chart: this.chart(chart, rows, cols) }] : [cell];
      }),
      goesOn: charts.some(({ place }) => row >= place.top && row < place.bottom),
    }));
  }

  private height(row: number): number {
    return pointsToPixels(this.heights.get(row) ?? STANDARD_HEIGHT) * this.scale;
  }

  private chart(chart: ChartModel, rows: readonly number[], cols: readonly number[]): PrintedChart {
    const { top, bottom, left, right } = chart.place;
    const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);
    const width = sum(cols.filter((col) => col >= left && col <= right).map((col) => this.width(col)));
    const height = sum(rows.filter((row) => row >= top && row <= bottom).map((row) => this.height(row)));
    const value = (row: number, col: number): number | undefined => {
      const held = valueIn(this.cells.get(`${row}:${col}`)?.content);
      return held.kind === 'number' ? held.number : undefined;
    };
    const show = (figure: number): string => showNumber(figure, Number.isInteger(figure) ? 0 : 2, 'vi');
    const space = { label: this.shown, value, show, width, height, scale: this.scale };
    return { title: chart.title, width, height, shapes: chartShapes(chart, space) };
  }

  /** Undefined under a merged cell that began before. */
  private cell(
    { row, col, next }: { readonly row: number; readonly col: number; readonly next: number | undefined },
    rows: readonly number[],
    cols: readonly number[],
  ): PrintedCell | undefined {
    const merge = this.model.merges?.find((one) => contains(one, { row, col }));
    if (!merge) return this.printed({ top: row, left: col, bottom: row, right: col }, { row, col, next }, [1, 1]);
    const inRows = rows.filter((one) => one >= merge.top && one <= merge.bottom);
    const inCols = cols.filter((one) => one >= merge.left && one <= merge.right);
    if (inRows[0] !== row || inCols[0] !== col) return undefined;
    return this.printed(merge, { row, col, next: undefined }, [inCols.length, inRows.length]);
  }

  private printed(
    { top, left, bottom, right }: Area,
    { row, col, next }: { readonly row: number; readonly col: number; readonly next: number | undefined },
    [cols, rows]: readonly [number, number],
  ): PrintedCell {
    const cell = this.cells.get(`${top}:${left}`);
    const border = {
      ...this.style(top, left).border,
      ...sideOf('right', this.style(top, right).border),
      ...sideOf('bottom', this.style(bottom, left).border),
    };
    const isMerged = cols * rows > 1;
    return {
      ...{ text: this.shown(top, left), row, col, cols, rows, side: sideOfValue(cell) },
      style: { ...this.style(top, left), border },
      isClipped: isMerged || (next !== undefined && this.shown(row, next) !== ''),
    };
  }

  private style(row: number, col: number): CellStyle {
    const key = this.cells.get(`${row}:${col}`)?.style;
    return (key === undefined ? undefined : this.model.styles[key]) ?? {};
  }
}

const rowOf = ({ top, bottom }: Area, rows: readonly number[]): number | undefined =>
  rows.find((row) => row >= top && row <= bottom);
const colOf = ({ left, right }: Area, cols: readonly number[]): number | undefined =>
  cols.find((col) => col >= left && col <= right);

function sideOf(side: 'right' | 'bottom', border: CellStyle['border']): NonNullable<CellStyle['border']> {
  const line = border?.[side];
  return line === undefined ? {} : { [side]: line };
}

function sideOfValue(cell: CellModel | undefined): PrintedCell['side'] {
  const { kind } = valueIn(cell?.content);
  if (kind === 'boolean') return 'center';
  return kind === 'number' || kind === 'date' ? 'right' : 'left';
}

/** A page begins where the file says so; the head of the table itself breaks nothing. */
const startsPage = (row: number | undefined, breaks: readonly number[], head: number | undefined): boolean =>
  row !== undefined && (breaks.includes(row) || (head !== undefined && breaks.includes(head)));

function cut(rows: readonly number[], breaks: readonly number[]): readonly (readonly number[])[] {
  const parts: number[][] = [];
  for (const row of rows) {
    const part = parts.at(-1);
    if (part && !breaks.includes(row)) part.push(row);
    else parts.push([row]);
  }
  return parts;
}

/** Columns side by side as a page takes them; one that is wider than a page stands alone. */
function columnGroups(
  cols: readonly number[],
  width: (col: number) => number,
  free: number,
): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let left = 0;
  for (const col of cols) {
    const group = groups.at(-1);
    // A hair more than the page is rounding.
    if (group && width(col) <= left + 0.5) group.push(col);
    else {
      groups.push([col]);
      left = free;
    }
    left -= width(col);
  }
  return groups;
}

function writtenArea({ cells, merges = [] }: SheetModel): Area {
  const written = cells.filter(({ content, style }) => content !== undefined || style !== undefined);
  return {
    top: 0,
    left: 0,
    bottom: Math.max(0, ...written.map(({ row }) => row), ...merges.map(({ bottom }) => bottom)),
    right: Math.max(0, ...written.map(({ col }) => col), ...merges.map(({ right }) => right)),
  };
}

const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
