import { isoOfSerial } from '../../domain/day';
import type { CellModel, CellStyle, CellValue } from '../../core/sheet/model';
import { LOST, TOO_LONG, type SnapshotCell } from '../../core/sheet/snapshot';
import { areaAddress, parseArea, splitReference } from '../../core/sheet/address';
import { KIND_MASK, RICH_TEXT, SHARED_TEXT } from '../read/cellColumns';
import type { LazySheet } from '../read/lazySheet';
import type { Relationship } from '../read/relationships';
import type { FileLosses } from './fileLoss';
import type { FileStyle } from './fileLooks';
import { openStyle } from './openStyle';
import type { SheetLook } from './readLooks';
import type { FileLink } from './sheetFrame';
import { SheetFormulas } from './sheetFormulas';
import { withoutStrays } from './strayCells';

/** What the cells of a file take their looks from. */
export interface BookLooks {
  readonly style: (format: number) => FileStyle | undefined;
  readonly theme: readonly string[];
  /** Font of cells that name none; absent where it is ours. */
  readonly font: CellStyle['font'];
}

type Opened = Pick<{ cells: CellModel[]; styles: Record<string, CellStyle> }, 'cells' | 'styles'>;

/** Cells and styles of a sheet; notes and links stand in parts of their own and behind the cells. */
export function openCells(sheet: LazySheet, look: SheetLook, book: BookLooks, losses: FileLosses): Opened {
  const looks = new SheetLooks(book, sheet.name, losses);
  const reading = new CellReading(sheet, looks, losses);
  const extras = extrasOf(look, sheet.name, losses);
  const cells: CellModel[] = [];
  for (let i = 0; i < sheet.source.columns.count; i++) {
    const cell = reading.cell(i);
    const extra = takeExtra(extras, cell);
    if (extra || cell.content || cell.style !== undefined) cells.push(extra ? { ...cell, ...extra } : cell);
  }
  const more = [...extras.values()];
  const all = more.length === 0 ? cells : [...cells, ...more].sort((a, b) => a.row - b.row || a.col - b.col);
  return { cells: withoutStrays(all, (count) => losses.add('strayLook', sheet.name, count)), styles: looks.styles };
}

function takeExtra(extras: Map<string, CellModel>, { row, col }: CellModel): CellModel | undefined {
  if (extras.size === 0) return undefined;
  const key = `${row},${col}`;
  const extra = extras.get(key);
  extras.delete(key);
  return extra;
}

/** Notes and links by the place of their cell. */
function extrasOf({ notes, frame, links }: SheetLook, sheet: string, losses: FileLosses): Map<string, CellModel> {
  const extras = new Map<string, CellModel>();
  for (const { row, col, text } of notes) extras.set(`${row},${col}`, { row, col, note: text });
  for (const one of frame.links) {
    const link = linkOf(one, links);
    const area = parseArea(one.range);
    if (!link || !area) {
      losses.add('webLink', sheet);
      continue;
    }
    const [row, col] = [area.top, area.left];
    extras.set(`${row},${col}`, { row, col, ...extras.get(`${row},${col}`), link });
  }
  return extras;
}

/** Where a jump inside the workbook leads; undefined for one that leads out of it. */
function linkOf({ location, link }: FileLink, links: readonly Relationship[]): CellModel['link'] {
  const target = link === undefined ? undefined : links.find(({ id }) => id === link)?.target;
  const inside = target === undefined ? location : target.startsWith('#') ? target.slice(1) : undefined;
  const split = inside === undefined ? undefined : splitReference(inside);
  return split && { sheet: split.sheet, cell: split.rest.replace(/\$/g, '') };
}

/** Styles of a sheet by the number of their format, turned once each. */
class SheetLooks {
  readonly styles: Record<string, CellStyle> = {};
  private readonly keys = new Map<number, string | undefined>();
  private readonly byStyle = new Map<string, string | undefined>();

  constructor(
    private readonly book: BookLooks,
    private readonly sheet: string,
    private readonly losses: FileLosses,
  ) {}

  /** Key of a format's look; undefined where it has none of its own. A cell without one shows the file's standard font. */
  key(format: number): string | undefined {
    if (this.keys.has(format)) return this.keys.get(format);
    const style = this.book.style(format) ?? {};
    const text = JSON.stringify(style);
    if (!this.byStyle.has(text)) this.byStyle.set(text, this.open(style));
    const key = this.byStyle.get(text);
    this.keys.set(format, key);
    return key;
  }

  private open(style: FileStyle): string | undefined {
    let lost = 0;
    const own = this.withFont(openStyle(style, this.book.theme, () => (lost += 1)));
    if (lost > 0) this.losses.add('style', this.sheet);
    if (Object.keys(own).length === 0) return undefined;
    const key = `s${this.byStyle.size + 1}`;
    this.styles[key] = own;
    return key;
  }

  private withFont(style: CellStyle): CellStyle {
    return this.book.font ? { ...style, font: { ...this.book.font, ...style.font } } : style;
  }
}

/** Turns packed cells into ours. */
class CellReading {
  private readonly formulas: SheetFormulas;

  constructor(
    private readonly sheet: LazySheet,
    private readonly looks: SheetLooks,
    private readonly losses: FileLosses,
  ) {
    this.formulas = new SheetFormulas(sheet.source);
  }

  cell(i: number): CellModel {
    const read = this.sheet.cellAt(i);
    const { columns, strings } = this.sheet.source;
    const kind = columns.kind(i) & KIND_MASK;
    const runs = kind === SHARED_TEXT ? (strings?.runs(columns.valueStart(i)) ?? 0) : kind === RICH_TEXT ? 2 : 0;
    if (runs > 1) this.losses.add('richText', this.sheet.name);
    const content = this.content(i, read);
    const format = columns.format(i);
    // A cell that says nothing has the first format: blank ones of it are no cells of ours.
    const style = format === 0 && !content ? undefined : this.looks.key(format);
    const { row, col } = read;
    return { row, col, ...(style === undefined ? {} : { style }), ...(content ? { content } : {}) };
  }

  private content(i: number, read: SnapshotCell): CellModel['content'] {
    const value = valueOf(read);
    const formula = this.formulas.at(i);
    if (formula) {
      const isArray = formula.type === 'array' || formula.type === 'dataTable';
      if (isArray) this.losses.add('arrayFormula', this.sheet.name);
      // The other cells of an array hold results alone; so that all of them agree, the first one does too.
      const isAlone = !formula.area || !areaAddress(formula.area).includes(':');
      if (formula.text !== '' && isAlone) return { kind: 'formula', formula: formula.text, value };
    } else if (read.value.kind === 'error' && read.value.code !== LOST && read.value.code !== TOO_LONG)
      this.losses.add('errorCell', this.sheet.name);
    return value.kind === 'blank' ? undefined : value;
  }
}

function valueOf({ value, dateFormat }: SnapshotCell): CellValue {
  switch (value.kind) {
    case 'number': {
      const iso = dateFormat && Number.isInteger(value.number) ? isoOfSerial(value.number) : undefined;
      return iso === undefined ? value : { kind: 'date', iso };
    }
    case 'text':
    case 'boolean':
      return value;
    // Calculated anew: a stored error is no value.
    case 'error':
    case 'notCalculated':
    case 'blank':
      return { kind: 'blank' };
  }
}
