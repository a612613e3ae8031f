import type { Area, Cell } from './address';
import type { FileDefect } from './fileDefect';

/**
 * What a cell held when it was read. Numbers and dates are both `number` (dates as Excel serials of the
 * workbook's own date system already turned to the 1900 system; `dateFormat` says that it shows a date).
 */
export type SnapshotValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  /** "#REF!", "#DIV/0!" ... as Excel writes it; `LOST` for a cell of a damaged file whose value is gone, `TOO_LONG`. */
  | { readonly kind: 'error'; readonly code: string }
  /** A formula whose result the saving program left out (openpyxl does). */
  | { readonly kind: 'notCalculated' };

/** Code of a cell whose value is lost. */
export const LOST = '';
/** Code of a cell with a text longer than Excel allows. */
export const TOO_LONG = 'tooLong';

export interface SnapshotCell extends Cell {
  readonly value: SnapshotValue;
  /** Formula text without "=", as stored; "" for a follower of a shared formula whose text stands elsewhere. */
  readonly formula?: string;
  /** The number format shows a date. */
  readonly dateFormat?: boolean;
  /** The number format shows a percentage. */
  readonly percentFormat?: boolean;
  /** Font name, for the detection of TCVN3 and VNI fonts. */
  readonly font?: string;
  readonly locked?: boolean;
}

/** A defined name that points at this sheet, sheet- or workbook-scoped. */
export interface SnapshotName {
  readonly name: string;
  readonly area: Area;
  readonly scope: 'sheet' | 'workbook';
}

/**
 * One sheet as it was read. An interface with methods, not a table, so that a reader of big files may
 * keep its cells packed and build a `SnapshotCell` only when one is asked for.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Smallest area that holds every non-blank cell; undefined for an empty sheet. */
  readonly used: Area | undefined;
  cell(row: number, col: number): SnapshotCell | undefined;
  /** Non-blank cells, row by row. */
  cells(): Iterable<SnapshotCell>;
  readonly names: readonly SnapshotName[];
  /** Names whose target was destroyed ("#REF!") or lies outside this workbook. */
  readonly brokenNames: readonly string[];
  readonly merges: readonly Area[];
  /** Areas that carry a data validation, whatever its kind. */
  readonly validated: readonly Area[];
  readonly isProtected: boolean;
}

/** One workbook as it was read; `file` is how the person knows it. */
export interface WorkbookSnapshot {
  readonly file: string;
  readonly sheets: readonly SheetSnapshot[];
  /** Targets of external links, as written in the file; never followed. */
  readonly externalLinks: readonly string[];
  /** The file holds a macro project; never run. */
  readonly hasMacros: boolean;
  /** What is damaged beside what was read; absent when nothing is. */
  readonly defects?: readonly FileDefect[];
  /** Equal for two files of equal content; absent for an open workbook. */
  readonly fingerprint?: string;
  /** Last modification by the file's own core properties, ISO date-time, if it says one. */
  readonly modified?: string;
  /** Small settings of ours kept with the workbook (`WorkbookPort.writeSetting`), by key; absent when it has none. */
  readonly settings?: Readonly<Record<string, string>>;
}

const BLANK: SnapshotValue = { kind: 'blank' };

export interface SnapshotParts {
  readonly name: string;
  readonly cells: readonly SnapshotCell[];
  readonly visibility?: SheetSnapshot['visibility'];
  readonly names?: readonly SnapshotName[];
  readonly brokenNames?: readonly string[];
  readonly merges?: readonly Area[];
  readonly validated?: readonly Area[];
  readonly isProtected?: boolean;
}

/** A snapshot over a plain list of cells: for hosts that read whole ranges, and for tests. */
export function sheetSnapshot(parts: SnapshotParts): SheetSnapshot {
  const held = parts.cells.filter((cell) => cell.value.kind !== 'blank' || cell.formula !== undefined);
  const byPlace = new Map(parts.cells.map((cell) => [cell.row * 16384 + cell.col, cell]));
  return {
    name: parts.name,
    visibility: parts.visibility ?? 'visible',
    used: usedArea(held),
    cell: (row, col) => byPlace.get(row * 16384 + col),
    cells: () => held,
    names: parts.names ?? [],
    brokenNames: parts.brokenNames ?? [],
    merges: parts.merges ?? [],
    validated: parts.validated ?? [],
    isProtected: parts.isProtected ?? false,
  };
}

function usedArea(cells: readonly SnapshotCell[]): Area | undefined {
  const first = cells[0];
  if (!first) return undefined;
  const area = { top: first.row, left: first.col, bottom: first.row, right: first.col };
  for (const cell of cells) {
    area.top = Math.min(area.top, cell.row);
    area.left = Math.min(area.left, cell.col);
    area.bottom = Math.max(area.bottom, cell.row);
    area.right = Math.max(area.right, cell.col);
  }
  return area;
}

/** The value at a place; blank where nothing was read. */
export function valueAt(sheet: SheetSnapshot, row: number, col: number): SnapshotValue {
  return sheet.cell(row, col)?.value ?? BLANK;
}
