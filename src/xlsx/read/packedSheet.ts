import type { Area } from '../../core/sheet/address';
import type { SheetSnapshot, SnapshotCell, SnapshotName, SnapshotValue } from '../../core/sheet/snapshot';
import * as kinds from './cellColumns';
import type { CellColumns } from './cellColumns';
import { defaultFormat, type CellFormat } from './cellFormats';
import { plainText, richText } from './stringItem';
import type { StringTable } from './stringTable';
import { decodeText } from './xmlText';

/** Days between the 1904 and the 1900 date system. */
const SYSTEMS_APART = 1462;
const BLANK_VALUE: SnapshotValue = { kind: 'blank' };
const NOT_CALCULATED_VALUE: SnapshotValue = { kind: 'notCalculated' };

/** What the cells of a sheet need to become values. */
export interface CellSource {
  readonly columns: CellColumns;
  /** The sheet's XML, into which the spans of texts and formulas point. */
  readonly bytes: Uint8Array;
  readonly strings: StringTable | undefined;
  readonly formats: readonly CellFormat[];
  /** The workbook counts dates from 1904. */
  readonly from1904: boolean;
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

/** A snapshot over packed columns: a `SnapshotCell` exists only while somebody looks at it. */
export class PackedSheet implements SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly names: readonly SnapshotName[];
  readonly brokenNames: readonly string[];
  readonly merges: readonly Area[];
  readonly validated: readonly Area[];
  readonly isProtected: boolean;
  readonly used: Area | undefined;

  constructor(
    facts: SheetFacts,
    private readonly source: CellSource,
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
    const { rows, cols, count } = this.source.columns;
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = (rows[middle] as number) - row || (cols[middle] as number) - col;
      if (order === 0) return this.cellAt(middle);
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  *cells(): Iterable<SnapshotCell> {
    const { kinds: held, count } = this.source.columns;
    for (let i = 0; i < count; i++) if (held[i] !== kinds.BLANK) yield this.cellAt(i);
  }

  private cellAt(i: number): SnapshotCell {
    const { columns, formats, bytes } = this.source;
    const kind = columns.kinds[i] as number;
    const format = formats[columns.formats[i] as number] ?? defaultFormat;
    const isDate = format.dateFormat === true || (kind & kinds.ISO_DATE) !== 0;
    const cell = {
      row: columns.rows[i] as number,
      col: columns.cols[i] as number,
      value: this.valueAt(i, kind, isDate),
      ...format,
    };
    if (isDate && !format.dateFormat) Object.assign(cell, { dateFormat: true });
    if ((kind & kinds.WITH_FORMULA) === 0) return cell;
    return {
      ...cell,
      formula: decodeText(bytes, columns.formulaStarts[i] as number, columns.formulaEnds[i] as number),
    };
  }

  private valueAt(i: number, kind: number, isDate: boolean): SnapshotValue {
    const { columns, strings, bytes, from1904 } = this.source;
    const value = columns.values[i] as number;
    const end = columns.valueEnds[i] as number;
    switch (kind & kinds.KIND_MASK) {
      case kinds.NUMBER: {
        const shifted = from1904 && isDate && (kind & kinds.ISO_DATE) === 0;
        return { kind: 'number', number: shifted ? value + SYSTEMS_APART : value };
      }
      case kinds.SHARED_TEXT:
        return { kind: 'text', text: strings?.text(value) ?? '' };
      case kinds.BOOLEAN:
        return { kind: 'boolean', boolean: value === 1 };
      case kinds.ERROR:
        return { kind: 'error', code: decodeText(bytes, value, end) };
      case kinds.PLAIN_TEXT:
        return { kind: 'text', text: plainText(bytes, value, end) };
      case kinds.RICH_TEXT:
        return { kind: 'text', text: richText(bytes, value, end) };
      case kinds.NOT_CALCULATED:
        return NOT_CALCULATED_VALUE;
      default:
        return BLANK_VALUE;
    }
  }
}

function usedArea({ rows, cols, kinds: held, count }: CellColumns): Area | undefined {
  let top = -1;
  let bottom = 0;
  let left = Infinity;
  let right = 0;
  for (let i = 0; i < count; i++) {
    if (held[i] === kinds.BLANK) continue;
    const col = cols[i] as number;
    bottom = rows[i] as number;
    if (top < 0) top = bottom;
    if (col < left) left = col;
    if (col > right) right = col;
  }
  return top < 0 ? undefined : { top, left, bottom, right };
}
