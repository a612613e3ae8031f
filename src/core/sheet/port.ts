import type { Severity } from '../../domain/finding';
import type { Cell } from './address';
import type { SheetModel } from './model';
import type { ReturnedMarks } from './returnedMarks';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** Why a host could not do what was asked. The pane turns the code into a sentence that says what to do. */
export type HostErrorCode =
  | 'cellEditMode'
  | 'protectedSheet'
  | 'sheetExists'
  | 'sheetMissing'
  | 'tooLarge'
  | 'notSupported'
  | 'workbookBusy'
  | 'readOnly'
  | 'unknown';

/** Thrown by every `WorkbookPort`; `detail` is for the diagnostics text only. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly detail: string = '',
    readonly params: Readonly<Record<string, string>> = {},
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'HostError';
  }
}

/** A part of a sheet that a host may refuse while everything else of the sheet stands. */
export type SheetPart = 'notes' | 'charts' | 'page';

export interface SheetSummary {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Written by this add-in (found by its `TH.*` names). */
  readonly own: boolean;
}

export interface InsertPlan {
  /** Sheets that would be replaced: they exist and were written by this add-in. */
  readonly replace: readonly string[];
  /** Sheets that exist and are the person's own: never touched; the new sheet gets another name. */
  readonly clash: readonly string[];
}

/** A mark the add-in puts on a cell and can take away again without touching the person's own format. */
export interface CellMark extends Cell {
  readonly sheet: string;
  readonly severity: Severity;
  readonly text: string;
}

export interface CellWrite extends Cell {
  readonly sheet: string;
  readonly value: number | string | null;
  /** Formula without "="; wins over `value`. */
  readonly formula?: string;
}

export interface SheetChange {
  readonly sheet: string;
  /** "A1" address or area of what changed. */
  readonly address: string;
}

/** What a host shows in another way, or not at all, where it cannot do as a model says; its methods do so by themselves. */
export interface HostCapabilities {
  /** Where the note of a cell stands: in a note, a comment, or the message shown when the cell is selected. */
  readonly notes: 'note' | 'comment' | 'message';
  /** Rows are outlined. */
  readonly outline: boolean;
  /** Snapshots list merged areas; without it followers of a merge read as blank, as they do anyway. */
  readonly merges: boolean;
}

/**
 * What the product asks of the place where a workbook is open: Excel (src/officejs), the grid
 * (src/workbench), or memory (tests). Every method may throw `HostError` and nothing else.
 */
export interface WorkbookPort {
  readonly capabilities: HostCapabilities;
  sheets(): Promise<readonly SheetSummary[]>;
  /** One sheet, or all; `undefined` means the active one. */
  snapshotSheet(name?: string): Promise<SheetSnapshot>;
  snapshotAll(): Promise<WorkbookSnapshot>;
  planInsert(sheets: readonly SheetModel[]): Promise<InsertPlan>;
  /**
   * Writes sheets, replacing those `replace` names (a backup is kept for `restore`). Returns the names they got;
   * `lacks` is told of each part the host did not take. A sheet without our names is replaced only where it is among
   * the `recognised`: read as a form by its printed codes, and the person has said yes.
   */
  insert(
    sheets: readonly SheetModel[],
    replace: readonly string[],
    lacks?: (part: SheetPart) => void,
    recognised?: readonly string[],
  ): Promise<readonly string[]>;
  /** Cell writes of a safe fix, one undo step kept for `restore`. */
  write(writes: readonly CellWrite[]): Promise<void>;
  /** Puts input rules, locks and formulas of the model back on an existing sheet without touching inputs. */
  repair(sheet: string, model: SheetModel, cells: readonly Cell[]): Promise<void>;
  /** Undoes the last `insert`, `write` or `repair`; false when there is nothing to undo. */
  restore(): Promise<boolean>;
  /** Shows these marks and no others; asks nothing of the host where it shows just these already. */
  mark(marks: readonly CellMark[]): Promise<void>;
  /** Takes away every mark of `mark`; with `returned` those of a returned copy. Whether the workbook changed. */
  clearMarks(returned?: ReturnedMarks): Promise<boolean>;
  activate(sheet: string, cell?: Cell): Promise<void>;
  /** The cell the person is at, on the sheet in front. */
  selected(): Promise<Cell & { readonly sheet: string }>;
  /** Calls back on changes made by the person (own writes are ignored); returns how to stop. */
  onChange(listener: (change: SheetChange) => void): Promise<() => Promise<void>>;
  /** Small settings kept with the workbook (the unit's explanations, chosen programme). */
  readSetting(key: string): Promise<string | undefined>;
  writeSetting(key: string, value: string): Promise<void>;
}
