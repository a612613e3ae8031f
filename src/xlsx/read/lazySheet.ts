import type { Area } from '../../core/sheet/address';
import {
  TOO_LONG,
  type SheetSnapshot,
  type SnapshotCell,
  type SnapshotName,
  type SnapshotValue,
} from '../../core/sheet/snapshot';
import * as kinds from './cellColumns';
import type { CellColumns } from './cellColumns';
import { defaultFormat, type CellFormat } from './cellFormats';
import { numberIn, serialOfIso } from './cellValue';
import type { SpanTextCache } from './readerCaches';
import { richText } from './stringItem';
import type { StringTable } from './stringTable';
import { decodeText } from './xmlText';

/** Days between the 1904 and the 1900 date system. */
const SYSTEMS_APART = 1462;
const BLANK_VALUE: SnapshotValue = { kind: 'blank' };
const NOT_CALCULATED_VALUE: SnapshotValue = { kind: 'notCalculated' };
const LONG_VALUE: SnapshotValue = { kind: 'error', code: TOO_LONG };

/** What the cells of a sheet need to become values. */
export interface CellSource {
  readonly columns: CellColumns;
  /** The sheet's XML, into which the spans of texts and formulas point. */
  readonly bytes: Uint8Array;
  /** Where `sheetData` begins and ends in it. */
  readonly cellsStart: number;
  readonly cellsEnd: number;
  readonly strings: StringTable | undefined;
  readonly formats: readonly CellFormat[];
  /** The workbook counts dates from 1904. */
  readonly from1904: boolean;
  readonly textCache: SpanTextCache;
}

export interface SheetFacts {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly names: readonly SnapshotName[];
  readonly brokenNames: readonly string[];
  readonly merges: readonly Area[];
  readonly validated: readonly Area[];
  readonly isProtected: boolean;
}

/** A cell with its fields in one order whatever it holds. */
class ReadCell implements SnapshotCell {
  readonly dateFormat: boolean | undefined;
  readonly percentFormat: boolean | undefined;
  readonly font: string | undefined;
  readonly locked: boolean;

  constructor(
    readonly row: number,
    readonly col: number,
    readonly value: SnapshotValue,
    format: CellFormat,
    isDate: boolean,
  ) {
    this.dateFormat = isDate || undefined;
    this.percentFormat = format.percentFormat;
    this.font = format.font;
    this.locked = format.locked;
  }
}

/** Formulas are long and hardly ever looked at: the text is made when it is asked for. */
class FormulaCell extends ReadCell {
  readonly #bytes: Uint8Array;
  readonly #start: number;
  readonly #end: number;

  constructor(bytes: Uint8Array, start: number, end: number, ...rest: ConstructorParameters<typeof ReadCell>) {
    super(...rest);
    this.#bytes = bytes;
    this.#start = start;
    this.#end = end;
  }

  get formula(): string {
    return decodeText(this.#bytes, this.#start, this.#end);
  }
}

/** Sheets of fewer cells keep the cells they were asked for; in larger ones each is made anew. */
const FEW_CELLS = 20_000;

/** A snapshot over packed columns: a `SnapshotCell` is made when somebody first looks at it. */
export class LazySheet implements SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly names: readonly SnapshotName[];
  readonly brokenNames: readonly string[];
  readonly merges: readonly Area[];
  readonly validated: readonly Area[];
  readonly isProtected: boolean;
  readonly used: Area | undefined;
  private readonly made: (SnapshotCell | undefined)[] = [];
  private starts: Int32Array | undefined;

  constructor(
    facts: SheetFacts,
    /** What the cells were made of: for who writes the sheet again. */
    readonly source: CellSource,
  ) {
    this.name = facts.name;
    this.visibility = facts.visibility;
    this.names = facts.names;
    this.brokenNames = facts.brokenNames;
    this.merges = facts.merges;
    this.validated = facts.validated;
    this.isProtected = facts.isProtected;
    this.used = usedArea(source.columns);
  }

  /** The cell at a place, a styled blank one too; undefined where the file has none. */
  cell(row: number, col: number): SnapshotCell | undefined {
    const { columns } = this.source;
    const starts = (this.starts ??= rowStarts(columns));
    if (row < 0 || row >= starts.length - 1) return starts === NO_STARTS ? this.search(row, col) : undefined;
    const end = starts[row + 1] as number;
    for (let i = starts[row] as number; i < end; i++) if (columns.col(i) === col) return this.cellAt(i);
    return undefined;
  }

  private search(row: number, col: number): SnapshotCell | undefined {
    const { columns } = this.source;
    let low = 0;
    let high = columns.count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = columns.row(middle) - row || columns.col(middle) - col;
      if (order === 0) return this.cellAt(middle);
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  *cells(): Iterable<SnapshotCell> {
    const { columns } = this.source;
    for (let i = 0; i < columns.count; i++) if (columns.kind(i) !== kinds.BLANK) yield this.cellAt(i);
  }

  /** The cell at a place among the packed ones. */
  cellAt(i: number): SnapshotCell {
    const made = this.made[i];
    if (made) return made;
    const cell = this.makeCell(i);
    if (this.source.columns.count < FEW_CELLS) this.made[i] = cell;
    return cell;
  }

  private makeCell(i: number): SnapshotCell {
    const { columns, formats, bytes } = this.source;
    const kind = columns.kind(i);
    const format = formats[columns.format(i)] ?? defaultFormat;
    const isDate = (kind & kinds.ISO_DATE) !== 0 || format.dateFormat === true;
    const value = this.valueAt(i, kind, isDate);
    const [row, col] = [columns.row(i), columns.col(i)];
    if ((kind & kinds.WITH_FORMULA) === 0) return new ReadCell(row, col, value, format, isDate);
    return new FormulaCell(bytes, columns.formulaStart(i), columns.formulaEnd(i), row, col, value, format, isDate);
  }

  private valueAt(i: number, kind: number, isDate: boolean): SnapshotValue {
    const { columns, strings, bytes, textCache } = this.source;
    const start = columns.valueStart(i);
    const end = columns.valueEnd(i);
    switch (kind & kinds.KIND_MASK) {
      case kinds.NUMBER:
        return { kind: 'number', number: this.numberAt(start, end, kind, isDate) };
      case kinds.SHARED_TEXT:
        return { kind: 'text', text: strings?.text(start) ?? '' };
      case kinds.BOOLEAN:
        return { kind: 'boolean', boolean: start === 1 };
      case kinds.ERROR:
        return { kind: 'error', code: decodeText(bytes, start, end) };
      case kinds.PLAIN_TEXT:
        return { kind: 'text', text: textCache.text(bytes, start, end) };
      case kinds.RICH_TEXT:
        return { kind: 'text', text: richText(bytes, start, end) };
      case kinds.LONG_TEXT:
        return LONG_VALUE;
      case kinds.NOT_CALCULATED:
        return NOT_CALCULATED_VALUE;
      default:
        return BLANK_VALUE;
    }
  }

  private numberAt(start: number, end: number, kind: number, isDate: boolean): number {
    const { bytes, from1904 } = this.source;
    if (kind & kinds.ISO_DATE) return serialOfIso(decodeText(bytes, start, end));
    const number = numberIn(bytes, start, end);
    return from1904 && isDate ? number + SYSTEMS_APART : number;
  }
}

const NO_STARTS = new Int32Array(0);
/** A row of more cells than this is searched, not walked along; so is a sheet with its cells far apart. */
const WIDE_ROW = 64;
const ROWS_A_CELL = 4;

/** Index of the first cell of each row, and one past the last cell; `NO_STARTS` where that would not pay. */
function rowStarts(columns: CellColumns): Int32Array {
  const { count } = columns;
  const rows = count === 0 ? 0 : columns.row(count - 1) + 1;
  if (rows > count * ROWS_A_CELL + WIDE_ROW) return NO_STARTS;
  const starts = new Int32Array(rows + 1);
  let row = 0;
  for (let i = 0; i < count; i++) {
    const of = columns.row(i);
    while (row < of) starts[++row] = i;
    if (i - (starts[of] as number) > WIDE_ROW) return NO_STARTS;
  }
  starts[rows] = count;
  return starts;
}

function usedArea(columns: CellColumns): Area | undefined {
  let top = -1;
  let bottom = 0;
  let left = Infinity;
  let right = 0;
  for (let i = 0; i < columns.count; i++) {
    if (columns.kind(i) === kinds.BLANK) continue;
    const col = columns.col(i);
    bottom = columns.row(i);
    if (top < 0) top = bottom;
    if (col < left) left = col;
    if (col > right) right = col;
  }
  return top < 0 ? undefined : { top, left, bottom, right };
}
