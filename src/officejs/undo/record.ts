import type { Cell } from '../../core/sheet/address';

/** Where the way back from the last action is kept in the workbook. */
export const RECORD_KEY = 'TH.backup';

/** Protection options of a sheet; null when it is open. */
export type SheetLock = Excel.WorksheetProtectionOptions | null;

/** A sheet that was overwritten: its copy, and how it was protected. */
export interface ReplacedSheet {
  readonly sheet: string;
  readonly backup: string;
  readonly protection: SheetLock;
}

/** An input rule as Excel gives it. */
export interface OldRule {
  readonly rule: Excel.DataValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
}

/** A cell that was overwritten, ready to be written back. */
export interface OldCell extends Cell {
  readonly sheet: string;
  /** As `formulas` must be given it, apostrophe included. */
  readonly input: string | number | boolean;
  readonly numberFormat: string;
  readonly locked: boolean;
  /** Only where rules were touched; null when the cell had none. */
  readonly rule?: OldRule | null;
}

/** The way back from the last `insert`, `write` or `repair`. */
export interface UndoRecord {
  readonly added: readonly string[];
  readonly replaced: readonly ReplacedSheet[];
  readonly cells: readonly OldCell[];
  /** Protection of the sheets of `cells` before. */
  readonly locks: Readonly<Record<string, SheetLock>>;
}

export const NOTHING: UndoRecord = { added: [], replaced: [], cells: [], locks: {} };

/** Keeps the record with the workbook, so that the way back outlives the pane. */
export function keepRecord(context: Excel.RequestContext, record: UndoRecord): void {
  context.workbook.settings.add(RECORD_KEY, JSON.stringify(record));
}

/** Queues the load of the record; afterwards the record, or undefined. */
export function askRecord(context: Excel.RequestContext): () => UndoRecord | undefined {
  const setting = context.workbook.settings.getItemOrNullObject(RECORD_KEY);
  setting.load('value');
  return () => recordIn(setting);
}

function recordIn(setting: Excel.Setting): UndoRecord | undefined {
  return setting.isNullObject ? undefined : parsed(setting.value);
}

function parsed(value: unknown): UndoRecord | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const record: UndoRecord = JSON.parse(value);
  return record.added.length + record.replaced.length + record.cells.length > 0 ? record : undefined;
}
